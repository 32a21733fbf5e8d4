import type { RunStrings } from '../strings.js';

const { format: number } = new Intl.NumberFormat('ar-EG');

export const strings: RunStrings = {
  progress: 'التقدّم',
  position: (index, total) => `${number(index)} من ${number(total)}`,
  questionState: (index, text, answered) =>
    `السؤال ${number(index)}، ${answered ? 'تمت الإجابة' : 'مفتوح'}: ${text}`,

  resumed: (index, total) => `أهلاً بعودتك، السؤال ${number(index)} من ${number(total)}.`,
  refused: (kept) =>
    kept
      ? `تغيّر هذا التقييم منذ زيارتك الأخيرة. عدد إجاباتك التي ما زالت صالحة وحُفظت: ${number(kept)}.`
      : 'لا يمكن متابعة زيارتك الأخيرة. يمكنك البدء من جديد.',
  startAgain: 'ابدأ من جديد',

  review: 'راجع إجاباتك',
  openQuestions: (open) =>
    open === 1
      ? 'بقي سؤال واحد مفتوح، وسيُحتسب «لا أعرف».'
      : `عدد الأسئلة المفتوحة: ${number(open)}، وستُحتسب «لا أعرف».`,
  openStatements: (open) =>
    open === 1
      ? 'بقيت عبارة واحدة مفتوحة، وقد لا تظهر نتيجة من دونها.'
      : `عدد العبارات المفتوحة: ${number(open)}، وقد لا تظهر نتيجة من دونها.`,
  allAnswered: 'لكل سؤال إجابة، وما زال بإمكانك تغيير أي منها.',
  open: 'مفتوح',
  change: 'تغيير',
  finish: 'اعرض النتيجة',

  result: 'نتيجتك',
  stage: (index, name) => `المرحلة ${number(index)}، ${name}`,
  score: (score) => `${number(score)} من ${number(100)}`,
  dimension: 'البُعد',
  scoreColumn: 'النقاط',
  notAssessed: 'غير مُقيَّم',
  insufficient: 'لا توجد إجابات كافية لإظهار نتيجة بعد.',
  doesNotFit: 'هذا التقييم لا يناسب وضعك.',
  actions: 'ما العمل التالي',
};
