import { ClassifyElement } from './arrange-groups.ts';
import { MatchElement } from './arrange-rows.ts';
import { OrderElement } from './arrange-steps.ts';

customElements.define('tp-order', OrderElement);
customElements.define('tp-match', MatchElement);
customElements.define('tp-classify', ClassifyElement);

declare global {
  interface HTMLElementTagNameMap {
    'tp-order': OrderElement;
    'tp-match': MatchElement;
    'tp-classify': ClassifyElement;
  }
}
