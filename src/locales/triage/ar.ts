import type { TriageStrings } from './strings.js';

const { format: number } = new Intl.NumberFormat('ar-EG');

export const strings: TriageStrings = {
  choose: 'اختر إجابة للمتابعة.',

  resumed: 'أهلاً بعودتك. إجاباتك السابقة محفوظة.',
  refused: (kept) =>
    kept
      ? 'تغيّرت هذه الأسئلة منذ زيارتك الأخيرة. حُفظت الإجابات التي ما زالت صالحة.'
      : 'لا يمكن متابعة زيارتك الأخيرة. يمكنك البدء من جديد.',
  startAgain: 'ابدأ من جديد',

  firstMove: 'الخطوة الأولى',
  noHelp: 'ما لن يفيد',
  path: 'كيف وصلت إلى هنا',
  pathHint: 'اختر إجابة لتغييرها. ما جاء بعدها يُسأل من جديد.',
  checks: 'ما الذي تفحصه بعد ذلك',
  openCheck: 'افتح هذا التقييم',
  closeCheck: 'أغلق هذا التقييم',
  offers: 'سبل المتابعة',
  honesty: (questions) =>
    `هذه لقطة من إجابات شخص واحد (عدد الأسئلة: ${number(questions)}). تبيّن أين تنظر، ولا تثبت شيئاً ولا تشهد بشيء. ولم تُقارَن ببيانات من أنظمتك.`,
};
