import type { ComparedStrings } from './strings.js';

const { format: number } = new Intl.NumberFormat('ar-EG');

export const strings: ComparedStrings = {
  skipped: 'ما استُبعد',
  line: (at) => `السطر ${number(at)}`,
  problems: {
    malformed: 'هذه ليست نتيجة. استعمل البيانات التي تتيح النتيجة تنزيلها.',
    tampered: 'الأرقام لا تنتج عن الإجابات، فلا يُعتمد عليها. اطلب رابط النتيجة، أو بياناتها كما نُزّلت.',
    'other-questionnaire': 'هذه تعود إلى تقييم آخر. قارنها بنتائج ذلك التقييم.',
    'version-differs': 'أُنجزت بإصدار آخر من التقييم، وقد تعني إجاباته شيئاً آخر. أجرِ التقييم من جديد.',
    'no-stages': 'لهذا التقييم مجموع وليست له مراحل. ولا تُقارَن هنا نتائج كهذه.',
    pooled: 'هذه نتيجة مجموعة بالفعل. أضف أشخاصها واحداً واحداً.',
    'too-large': 'هذا أكبر من أن يكون نتائج. أضف أقل في كل مرة.',
    'too-many': `لا تُقارَن أكثر من ${number(50)} نتيجة. أزل بعضها أولاً.`,
  },
  duplicate: (at) => `هذه هي النتيجة رقم ${number(at)} نفسها. تُحتسب مرة واحدة، فاتركها هنا.`,

  before: (day) => `قبل، ${day}`,
  after: (day) => `الآن، ${day}`,
  both: (before, after) => `قبل، ${before}، والآن، ${after}`,
  fromTo: (before, after) => `من المرحلة ${number(before)} إلى المرحلة ${number(after)}`,
  still: (stage, up) => `ما زلتم في المرحلة ${number(stage)}، بدرجة ${up ? 'أعلى' : 'أدنى'} بوضوح`,
  noClear: 'لا فرق واضح',
  score: (before, after) => `قبل ${number(before)}، والآن ${number(after)}، من ${number(100)}`,
  stageOnly: (before, after) =>
    `تظهر المرحلة ${number(after)} بدلاً من ${number(before)} لأن الدرجة قريبة من حدّ. اعتبر كلتيهما ممكنة.`,
  between: (count) => `تُقارَن النتيجة الأولى بالأخيرة. وبينهما: ${number(count)}.`,
  moved: 'ما الذي تغيّر، الأوضح أولاً',
  beforeColumn: 'قبل',
  afterColumn: 'الآن',
  rule: (score, dimension) =>
    `أقل من ${number(score)} نقاط في الدرجة الكلية، أو ${number(dimension)} في بُعد، ليس فرقاً واضحاً: فالإجابات تتفاوت بهذا القدر وإن لم يتغير شيء. ولا تقول النتائج هل أجاب الأشخاص أنفسهم.`,

  headline: (people, differ) =>
    differ === 0
      ? `عدد الأشخاص: ${number(people)}، ولا سؤال يُرى على نحو شديد الاختلاف`
      : `عدد الأشخاص: ${number(people)}، والأسئلة التي تُرى على نحو مختلف: ${number(differ)}`,
  differ: 'بفارق مستويين أو أكثر',
  lowest: 'أدنى إجابة',
  middle: 'الإجابة الوسطى',
  highest: 'أعلى إجابة',
  known: (rated, people) => `استطاع الإجابة ${number(rated)} من ${number(people)} فقط، وهذا أقل من أن تُعرض.`,
  pooled: 'وسط إجاباتكم',
  all: 'كل الأسئلة والإجابات الوسطى',

  agenda: 'جدول أعمال لساعة واحدة',
  print: 'اطبع جدول الأعمال',
  minutes: (count) => `${number(count)} د`,
  opening: 'النتيجة',
  openingHow: 'يقرؤها الجميع. لا نقاش بعد.',
  agree: 'ما تتفقون عليه',
  agreeHow: 'الأدنى أولاً. هل يعترض أحد؟ إن لم يعترض أحد فانتقلوا.',
  apart: 'ما تختلفون فيه',
  apartHow: 'ما الذي رآه كل منكم فقاده إلى إجابته؟ ابحثوا عن وقائع لا عن حل وسط.',
  none: 'لا شيء.',
  decide: 'ما ينبغي حسمه',
  decideHow: 'لكل بند: يُنفَّذ أم لا، ومن المسؤول عنه، ومتى.',
  keep: 'ما يبقى كما هو، ومتى يُعاد التقييم.',
  who: 'من، ومتى:',
  later: 'إن بقي وقت:',
};
