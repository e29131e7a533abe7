import { Component, type ReactNode } from 'react';

/** What stands in the place of a part that cannot be drawn or loaded: nothing of the sheet is concerned, and opening the pane again helps. */
export class Broken extends Component<
  { readonly sentence: string; readonly children: ReactNode },
  { readonly broken: boolean }
> {
  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override state = { broken: false };

  override render(): ReactNode {
    return this.state.broken ? <p role="alert">{this.props.sentence}</p> : this.props.children;
  }
}
