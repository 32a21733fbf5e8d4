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
  again: 'أعد التقييم',
  back: 'كل التقييمات',
  close: 'إغلاق',
  stage: (index) => `المرحلة ${number(index)}`,
  noResult: 'الإجابات أقل من أن تعطي نتيجة',
  earlier: 'إصدار سابق',

  kept: 'تُحفظ نتائجك في هذا المتصفح فقط.',
  forget: 'انسَها',
  forgotten: 'نُسيت نتائجك.',
  undo: 'تراجع',

  together: 'نتائجك معاً',
  pooled: (results) =>
    `في التقييم الواحد أسئلة قليلة عن كل نمط إخفاق. هنا تتحدث إجابات التقييمات معاً (عددها: ${number(results)}) عن كل نمط. ولا يُحسب أبداً متوسط للمراحل أو للنقاط، فكل تقييم ينظر إلى شيء آخر.`,
  leftOut: (results, days) =>
    `نتائج أخرى لم تُحتسب (عددها: ${number(results)}): مضى عليها أكثر من ${number(days)} يوماً، أو تعود إلى إصدار آخر من التقييم.`,
  noPattern: 'لا يبرز إخفاق بنيوي عند النظر إليها معاً. وكل نتيجة تذكر ما ينبغي العمل عليه بعد ذلك.',
  found: {
    indicated: 'موجود',
    possible: 'محتمل',
    'not-indicated': 'لا يظهر',
    'not-assessed': 'الإجابات أقل من أن تحسم',
  },
  byGate: 'إجابة منخفضة عن سؤال من يتحمل مسؤولية النتيجة',
  evidence: (strength, lows) =>
    `قوة الدلائل ${number(strength)} من ${number(100)}، عدد الإجابات المنخفضة: ${number(lows)}`,
  sideBySide: 'جنباً إلى جنب',
};
