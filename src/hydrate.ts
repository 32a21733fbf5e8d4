/**
 * Registers every element, and those that a server has drawn keep what it has drawn. To be imported in place of
 * `define` on such pages.
 */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { LitElement } from 'lit';

declare const litElementHydrateSupport: (lit: { LitElement: typeof LitElement }) => void;

// Lit looks for this when it is first run. A bundler may have put it into a file that runs before this one.
if (!Object.hasOwn(LitElement, 'observedAttributes')) litElementHydrateSupport({ LitElement });
await import('./define.js');
