/** What `--help` prints. */
export const HELP = `maturity-widgets: check, begin and score questionnaires

  maturity-widgets validate <file…>
      Checks questionnaires, models, translations and snapshots: everything that
      is wrong, as "file:path — what is wrong — how to fix it".

  maturity-widgets new <id> [--out <file>]
      Prints a questionnaire to begin with, or writes it to a new file. Its texts
      explain what belongs in their place; it is valid as it stands.

  maturity-widgets score <questionnaire> <answers.json> [--at <time>] [--json]
      Scores answers and explains every figure. The questionnaire is a file or the
      id of a shipped one. The answers are an object such as
      { "work-in-progress": 2, "ED3": "na", "lead-time": "dk" }, by question id or
      by the maintainers' code; every question must be there. A triage takes a
      list of { "node": …, "answer": … }.
      --at <time>   when it was completed, such as 2026-01-31T09:30:00Z (now)
      --json        { snapshot, explanation } as data

  maturity-widgets reserve <id>
      Prints the CSS rule with which a page keeps the place of a shipped
      questionnaire, so that nothing below the widget moves.

  maturity-widgets prerender <id> [--lang <tag>] [--autostart] [--css-file <file>]
      Prints a shipped questionnaire's first screen as HTML to paste, which can be
      read before any script has run.
      --lang <tag>       the language of the page it will stand on (en)
      --autostart        the first question in place of the start screen
      --css-file <file>  writes the styles to this file and links to it, for pages
                         whose policy forbids styles in place
      --css-href <url>   the address of that file on the page, if it is another

  maturity-widgets --help | --version

Ends with 0 when all is well, 1 when the input is wrong, 2 when the command is.`;
