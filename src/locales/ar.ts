import type { Strings } from './strings.js';

const { format: number } = new Intl.NumberFormat('ar-EG');

export const strings: Strings = {
  tag: 'ar',
  dir: 'rtl',

  length: (questions, minutes) => `الأسئلة: ${number(questions)}، الوقت: نحو ${number(minutes)} دقائق`,
  advice: 'أجب وفق ما يحدث فعلاً، لا وفق ما هو مخطط له. «لا أعرف» إجابة جيدة.',
  adviceRated: 'أجب وفق ما يحدث فعلاً، لا وفق ما هو مخطط له.',
  privacy: 'تُحتسب إجاباتك في هذا المتصفح، ولا تتلقى النتيجة سوى الصفحة التي أنت عليها.',
  start: 'ابدأ',
  skip: 'تخطَّ هذا',

  dontKnow: 'لا أعرف',
  doesNotApply: (reason) => `لا ينطبق: ${reason}`,
  back: 'السابق',
  next: 'التالي',

  loadFailed: 'تعذّر تحميل هذا الجزء.',
  tryAgain: 'حاول مرة أخرى',
};
