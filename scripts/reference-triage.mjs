// The triage as its pictures are kept: from the start to every kind of end. An answer is its place among the rows.
const answers = (...places) => places.flatMap((place) => [`answer ${place}`, 'next']);
const NONE = answers(0, 0, 0, 3);

const widget = () => '<maturity-triage></maturity-triage>';

export const TRIAGE = {
  'triage-start': { widget, steps: [] },
  'triage-question': { widget, steps: ['start'] },
  'triage-unanswered': { widget, steps: ['start', 'next'], widths: [375] },
  'triage-role': { widget, steps: ['start', ...NONE], widths: [375, 768] },
  'triage-clear': { widget, steps: ['start', ...answers(2)], widths: [375, 1200] },
  'triage-likely': { widget, steps: ['start', ...answers(1, 1)], widths: [768] },
  'triage-tentative': { widget, steps: ['start', ...answers(3)], widths: [768] },
  'triage-none': { widget, steps: ['start', ...NONE, ...answers(2)], widths: [375] },
  'triage-longest-way': {
    widget,
    steps: ['start', ...answers(1, 0, 3, 2, 3, 0, 2, 0, 1)],
    widths: [280, 768],
  },
  'triage-check-opened': { widget, steps: ['start', ...answers(2), 'check'], widths: [375, 768] },
  'triage-right-to-left': {
    widget,
    lang: 'ar',
    dir: 'rtl',
    steps: ['start', ...answers(1, 0, 1, 1)],
    widths: [375, 768],
  },
};
