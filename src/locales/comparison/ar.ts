import type { ComparisonStrings } from './strings.js';

const { format: number } = new Intl.NumberFormat('ar-EG');

export const strings: ComparisonStrings = {
  dates: 'ar-EG',

  title: 'مقارنة النتائج',
  intro:
    'أضف نتائج التقييم نفسه: نتيجتين لفريق واحد، أو نتائج ثلاثة أشخاص فأكثر. لكل نتيجة رابط وبيانات يمكن تنزيلها. ولا يغادر هذا المتصفحَ شيء مما تضيفه.',
  mode: 'ما الذي يُقارَن؟',
  time: 'فريق واحد عبر الزمن',
  people: 'عدة أشخاص',
  oneResult: 'توجد نتيجة واحدة. أضف نتيجة أسبق أو أحدث.',
  fewPeople: (have, need) =>
    `عدد الأشخاص حتى الآن: ${number(have)} من ${number(need)}. وبعدد أقل تكشف النتيجة المشتركة ما أجاب به أحدهم.`,

  results: (count) => `النتائج (${number(count)})`,
  field: 'روابط أو رموز، واحد في كل سطر',
  add: 'أضف',
  files: 'اختر ملفات',
  drop: 'أو أفلت الملفات هنا.',
  person: (at) => `الشخص ${number(at)}`,
  remove: 'أزل',
  changed: (added, skipped, results) =>
    `أُضيف: ${number(added)}. ${skipped ? `استُبعد: ${number(skipped)}. ` : ''}المجموع: ${number(results)}.`,
  link: 'انسخ رابطاً للجميع',
  linkCopied: 'نُسخ الرابط. وهو يحوي إجابات الجميع بلا أسماء، ومن يفتحه يرى هذه المقارنة.',

  result: (at) => `النتيجة ${number(at)}`,
};
