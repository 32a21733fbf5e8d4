import type { RememberedStrings } from './strings.js';

const { format: number } = new Intl.NumberFormat('ar-EG');

export const strings: RememberedStrings = {
  again: 'أعد التقييم',
  stage: (index) => `المرحلة ${number(index)}`,
  noResult: 'الإجابات أقل من أن تعطي نتيجة',
  dates: 'ar-EG',
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
