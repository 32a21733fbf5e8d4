import { expect } from 'chai';
import fc from 'fast-check';
import {
  buildSnapshot,
  type Answer,
  type BandedQuestionnaire,
  type StagedQuestionnaire,
} from '../../src/core/index.js';
import { resultAsMarkdown, type MarkdownOutcome } from '../../src/elements/maturity-result.markdown.js';
import { escapeMarkdown, linked } from '../../src/elements/maturity-result.markdown-text.js';
import { cases } from '../core/arbitraries.js';
import { banded, stagedById } from '../core/fixtures/questionnaires.js';

type Check = StagedQuestionnaire | BandedQuestionnaire;
type Options = Parameters<typeof buildSnapshot>[2];

const at = '2026-11-21T10:00:00.000Z';

function written(
  questionnaire: Check,
  levels: Answer | readonly Answer[],
  options: Partial<Options> = {},
  more: Partial<MarkdownOutcome> = {},
): string {
  const answers = Object.fromEntries(
    questionnaire.questions.map(({ id }, place) => [id, Array.isArray(levels) ? levels[place] : levels]),
  );
  const snapshot = buildSnapshot(questionnaire, answers as Record<string, Answer>, { at, ...options });
  return resultAsMarkdown({ questionnaire, snapshot, locale: 'en', timeZone: 'UTC', ...more });
}

/** These parts stand in the text, each after the one before. */
function expectOrder(text: string, parts: readonly string[]) {
  let from = 0;
  for (const part of parts) {
    const place = text.indexOf(part, from);
    expect(place, `"${part}" after ${from} in:\n${text}`).to.be.at.least(0);
    from = place + part.length;
  }
}

describe('a result in Markdown', () => {
  const delivery = stagedById('engineering-delivery');

  it('keeps the order of the screen', () => {
    const text = written(delivery, [1, 1, 'na', 2, 2, 2, 2, 3, 2, 1, 1, 'dk'], { selfPlacement: 4 });
    expectOrder(text, [
      '# Engineering Delivery Check\n\n*November 21, 2026*\n',
      'You placed yourselves at Stage 4 (Measured). Your answers point to Stage 2 (Fragmented). A common reason',
      '## Stage 2, Fragmented\n\nEach function works well',
      '| Dimension | Score | Stage |\n| --- | --: | --: |\n| Accountability (lowest) | 25 | 2 |',
      '## Work is shared out, the result is not.',
      '**First move**: Name one person',
      'Avoid another coordinating role',
      '## What to do next\n\n1. ',
      'Your answer: ',
      'When: this quarter',
      '## Find out first\n\n- ',
      '## Ways to go on\n\n- **Interim delivery owner**: One experienced person',
      "## What this result is\n\n> This is a snapshot from one person's answers to 10 questions, taken on November 21, 2026.",
      "> Left open or answered “I don't know”: 1.",
    ]);
  });

  it('says what holds the stage back, before the pattern', () => {
    const text = written(delivery, [1, ...Array.from({ length: 11 }, () => 3 as const)]);
    expectOrder(text, ['## Stage 2,', 'Your practices read as Stage 4.', '## Work is shared out']);
    const hole = written(delivery, [3, 3, 3, 3, 3, 3, 3, 3, 3, 1, 1, 0]);
    expectOrder(hole, [
      '## Stage 2,',
      'The average alone reads Stage 3. Predictability is at Stage 1',
      'Not assessed here',
    ]);
  });

  it('names no lowest dimension where the figures lie close together', () => {
    const text = written(delivery, 2);
    expect(text).to.include('Between the dimensions: no clear difference').and.not.to.include('(lowest)');
  });

  it('says that a stage is near', () => {
    expect(written(delivery, [2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 2, 2])).to.include(
      '> You are close to the edge of Stage 3; treat both stages as possible.',
    );
  });

  it('says what is missing when there is no result', () => {
    const text = written(delivery, [2, 2, 2, 2, 2, 2, 'dk', 'dk', 'dk', 'dk', 'dk', 'dk']);
    expectOrder(text, [
      '## Not enough answers for a result yet.',
      '| Release safety | not assessed | – |',
      '## Find out first',
    ]);
    expect(text).not.to.include('No structural failure').and.not.to.include('## Ways to go on');
  });

  it('says that a check does not fit', () => {
    const open = {
      ...delivery,
      questions: delivery.questions.map((q) => ({ ...q, notApplicable: 'never' })),
    };
    const text = written(open, [2, 2, 2, 2, 2, 2, 2, 'na', 'na', 'na', 'na', 'na']);
    expect(text).to.include('## This check does not fit your situation').and.not.to.include('| Score |');
  });

  it('puts the quadrant first in a two-axis result, and adds its signals', () => {
    expectOrder(written(stagedById('delivery-governance'), 1), [
      '## Ticket-keeping',
      'Delivery is recorded rather than steered',
      '## Stage 2, Fragmented',
      '## Your answers also show\n\n- last mile blocked',
    ]);
  });

  it('speaks of several people where several answered', () => {
    const text = written(delivery, 2, { people: 5 }, { disagreements: ['a', 'b'] });
    expect(text)
      .to.include('> Median of 5 people. Questions you see differently: 2. It shows where to look;')
      .and.not.to.include("one person's answers");
  });

  it('puts a banded total on its scale and names the failures', () => {
    const text = written(banded, [2, 2, 2, 2, 1, 2, 1, 1, 0, 2, 1, 2, 1, 2, 1]);
    expectOrder(text, [
      '## Structural drift\n\n15 of 30.',
      '- 0–11: intervention overdue\n- **12–17: structural drift**',
      '| Operations by interruption | 2 of 9 |',
      '## Operations by interruption',
      '**First move**: Record the decider',
      '## The way on\n\n- Diagnose: 3-4 weeks',
      '## Ways to go on',
      '> This is a snapshot',
    ]);
  });

  it('says where a total and the failures seem to disagree', () => {
    const spread = [1, 1, 2, 1, 1, 2, 1, 1, 2, 1, 1, 2, 1, 1, 2] as const;
    expect(written(banded, spread)).to.include('Spread out: compare answers between leaders');
    const underneath = [3, 3, 3, 3, 3, 3, 1, 1, 1, 3, 3, 3, 3, 3, 3] as const;
    expect(written(banded, underneath)).to.include('Sound on average, one failure underneath');
    expect(written(banded, 3)).to.include('No single failure stands out.').and.not.to.include('The way on');
  });

  it('names the counted statements that are missing', () => {
    const text = written(banded, ['dk', 2, 'dk', 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2]);
    expectOrder(text, ['## Not enough answers', '## Find out first\n\n- Every initiative now under way']);
    expect(text).not.to.include('When two priorities collide');
  });

  it("writes the host's offers with their links, and where the result opens again", () => {
    const text = written(
      delivery,
      1,
      {},
      {
        offers: [
          { label: 'Talk to *us*', description: 'Half an hour', href: 'https://a.example/talk?a=1&b=2' },
          { label: 'Do not', href: 'javascript:alert(1)' },
        ],
        link: 'https://a.example/#maturity=1x.y',
        method: 'https://a.example/how',
      },
    );
    expectOrder(text, [
      '- [Talk to \\*us\\*](<https://a.example/talk?a=1&b=2>): Half an hour\n- Do not\n',
      '[How this is scored](<https://a.example/how>)',
      '[Open this result again](<https://a.example/#maturity=1x.y>)',
    ]);
  });

  it('adds a friendly note about a run that was too even', () => {
    expect(written(delivery, 2)).to.include('> All answers are the same.');
  });
});

describe('escapeMarkdown', () => {
  const rows: [text: string, escaped: string][] = [
    ['plain words, e.g. 2 of 12.', 'plain words, e.g. 2 of 12.'],
    ['*a* _b_ `c` ~d~ [e](f) <g> |h| \\', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\[e\\](f) \\<g\\> \\|h\\| \\\\'],
    ['# not a heading #', '\\# not a heading \\#'],
    ['C# and F#', 'C# and F#'],
    ['- no list', '\\- no list'],
    ['1. no list', '1\\. no list'],
    ['12) no list', '12\\) no list'],
    ['two\n\n# lines', 'two \\# lines'],
    ['&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['    no code', 'no code'],
  ];
  for (const [text, escaped] of rows) {
    it(`writes ${JSON.stringify(text)} as ${escaped}`, () => expect(escapeMarkdown(text)).to.equal(escaped));
  }

  it('keeps every text in one line, no character of which means anything, and loses none', () => {
    const special = fc.constantFrom(...'\\`*_{}[]<>()#+-.!|~&$=:/\n\r\t\u2028 1aß'.split(''));
    const any = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(special).map((parts) => parts.join('')),
    );
    const law = fc.property(any, (text) => {
      const escaped = escapeMarkdown(text);
      const bare = escaped.replace(/\\[!-/:-@[-`{-~]/g, 'x');
      expect(bare).not.to.match(/[\\`*_[\]<>|~$&\p{Cc}]|^\s|\s$|^[-+=]|^\d{1,9}[.)]|(^|\s)#/u);
      const read = escaped.replace(/\\([!-/:-@[-`{-~])/g, '$1');
      expect(read).to.equal(text.replace(/[\s\p{Cc}]+/gu, ' ').trim());
    });
    fc.assert(law, cases(5000));
  });
});

describe('linked', () => {
  it('makes a link only of an address that may be followed', () => {
    for (const href of [
      'javascript:alert(1)',
      'data:text/html,x',
      'https://a.example/>(',
      'https://a b',
      '//a.example',
      '',
    ]) {
      expect(linked('Label', href), href).to.equal('Label');
    }
    expect(linked('a]b', 'mailto:a@b.example')).to.equal('[a\\]b](<mailto:a@b.example>)');
    expect(linked('Label', 'https://a.example/?x=&lt;y')).to.equal('[Label](<https://a.example/?x=\\&lt;y>)');
  });
});
