import { noChange } from 'lit';
import { Directive, directive, type ElementPart, type PartInfo } from 'lit/directive.js';

type Styles = Record<string, string | undefined>;

/** Sets styles one by one, where Lit's own writes a `style` attribute first, which the page's security policy refuses. */
class StyleMap extends Directive {
  constructor(info: PartInfo) {
    super(info);
  }

  render(_styles: Styles): unknown {
    return noChange;
  }

  override update(part: ElementPart, [styles]: [Styles]): unknown {
    const { style } = part.element as HTMLElement;
    for (const [name, value] of Object.entries(styles)) {
      if (value) style.setProperty(name, value);
      else style.removeProperty(name);
    }
    return noChange;
  }
}

export const styleMap = directive(StyleMap);
