import type { EngagementOptions } from 'maturity-widgets';
import type { Snapshot } from 'maturity-widgets/core';

export interface AssessmentProps {
  lang: string;
  context: Record<string, string>;
  engagements: EngagementOptions;
  onAnswer: () => void;
  onComplete: (snapshot: Snapshot) => void;
}

/** In a page that React draws in the browser: properties, and events as `on` plus their names, stand in the JSX. */
export function Assessment({ lang, context, engagements, onAnswer, onComplete }: AssessmentProps) {
  return (
    <maturity-assessment
      questionnaire="backlog-health"
      lang={lang}
      autostart
      no-self-placement
      context={context}
      engagements={engagements}
      onmaturity-answer={onAnswer}
      onmaturity-complete={({ detail }) => onComplete(detail.snapshot)}
    >
      <a href="#contact">Talk to us</a>
    </maturity-assessment>
  );
}
