import type { CatalogStrings } from './strings.js';

const { format: number } = new Intl.NumberFormat('ar-EG');

export const strings: CatalogStrings = {
  unsure: 'لست متأكداً أين تكمن المشكلة؟',
  unsureHow: 'سؤال واحد في كل مرة، حتى يمكن تسمية سبب: تسعة أسئلة على الأكثر.',
  unsureStart: 'ابدأ بثلاثة أسئلة',

  area: 'المجال',
  role: 'دورك',
  allAreas: 'كل المجالات',
  allRoles: 'كل الأدوار',
  areas: {
    delivery: 'التسليم',
    quality: 'الجودة',
    platform: 'المنصة',
    'ai-readiness': 'الذكاء الاصطناعي',
    companion: 'تقييمات مكمّلة',
  },
  roles: {
    cto: 'القيادة الهندسية',
    cpo: 'قيادة المنتج',
    qa: 'ضمان الجودة',
    mobile: 'تطبيقات الجوال',
    backlog: 'قائمة الأعمال وعمليات المنتج',
    platform: 'المنصة',
    sre: 'الموثوقية',
    ai: 'الذكاء الاصطناعي',
  },
  shown: (shown, total) =>
    shown === total
      ? `عدد التقييمات: ${number(total)}`
      : `عدد التقييمات: ${number(shown)} من ${number(total)}`,
  showAll: 'اعرض الكل',
  none: (area, role) => `لا يوجد تقييم يخص «${area}» و«${role}» معاً.`,
  allOf: (name, count) => `${name}: عدد التقييمات ${number(count)}`,
  companionsHow: 'تنظر إلى موضوع واحد من جانب آخر، وحدها أو إلى جانب تقييم.',

  audience: 'لمن:',
  goOn: 'تابع',
  showResult: 'اعرض النتيجة',
  back: 'كل التقييمات',
  close: 'إغلاق',
};
