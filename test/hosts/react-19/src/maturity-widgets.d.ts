import type {
  EngagementOptions,
  MaturityAssessment,
  MaturityCompleteEvent,
  MaturityResult,
} from 'maturity-widgets';
import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type Props<Element> = DetailedHTMLProps<HTMLAttributes<Element>, Element>;

/** What JSX has to know of our elements: attributes or properties, and events with `on` before their names. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'maturity-assessment': Props<MaturityAssessment> & {
        questionnaire?: string;
        autostart?: boolean;
        'no-self-placement'?: boolean;
        context?: Record<string, string>;
        engagements?: EngagementOptions;
        'onmaturity-answer'?: () => void;
        'onmaturity-complete'?: (event: MaturityCompleteEvent) => void;
      };
      'maturity-result': Props<MaturityResult> & { snapshot?: unknown };
    }
  }
}
