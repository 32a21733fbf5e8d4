import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { MaturityCompleteEvent } from 'maturity-widgets';
import type { Snapshot } from 'maturity-widgets/core';

/** Angular sets properties in brackets and hears events in parentheses, once it is told that there are other elements. */
@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <button id="lang" (click)="lang.set('de')">Deutsch</button>
      <button id="toggle" (click)="shown.set(!shown())">Show or hide</button>
      <output>{{ answers() }}</output>
      @if (shown()) {
        <maturity-assessment
          questionnaire="backlog-health"
          [lang]="lang()"
          autostart
          no-self-placement
          [context]="context"
          [engagements]="engagements"
          (maturity-answer)="answers.set(answers() + 1)"
          (maturity-complete)="complete($event)"
        >
          <a href="#contact">Talk to us</a>
        </maturity-assessment>
      }
      @if (snapshot(); as found) {
        <maturity-result [snapshot]="found"></maturity-result>
      }
    </main>
  `,
})
export class App {
  readonly lang = signal('en');
  readonly shown = signal(true);
  readonly answers = signal(0);
  readonly snapshot = signal<Snapshot | null>(null);
  readonly context = { plan: 'gold' };
  readonly engagements = { 'backlog-reset': { label: 'Reset it with us' } };

  complete({ detail }: MaturityCompleteEvent) {
    this.snapshot.set(detail.snapshot);
  }
}
