import type { CatalogStrings } from './strings.js';

export const strings: CatalogStrings = {
  unsure: 'Não sabe onde está o problema?',
  unsureHow: 'Uma pergunta de cada vez, até se poder nomear uma causa: nove no máximo.',
  unsureStart: 'Começar com três perguntas',

  area: 'Área',
  role: 'A sua função',
  allAreas: 'Todas as áreas',
  allRoles: 'Todas as funções',
  areas: {
    delivery: 'Entrega',
    quality: 'Qualidade',
    platform: 'Plataforma',
    'ai-readiness': 'IA',
    companion: 'Complementares',
  },
  roles: {
    cto: 'Direção de engenharia',
    cpo: 'Direção de produto',
    qa: 'Garantia de qualidade',
    mobile: 'Mobile',
    backlog: 'Backlog e operações de produto',
    platform: 'Plataforma',
    sre: 'Fiabilidade',
    ai: 'IA',
  },
  shown: (shown, total) =>
    shown === total ? `${total} questionários` : `${shown} de ${total} questionários`,
  showAll: 'Mostrar todos',
  none: (area, role) => `Nenhum questionário corresponde ao mesmo tempo a «${area}» e a «${role}».`,
  allOf: (name, count) => `${name}: ${count === 1 ? 'um questionário' : `${count} questionários`}`,
  companionsHow: 'Olham para um assunto de outro lado, sozinhos ou ao lado de um questionário.',

  audience: 'Para',
  goOn: 'Continuar',
  showResult: 'Ver o resultado',
  back: 'Todos os questionários',
  close: 'Fechar',
};
