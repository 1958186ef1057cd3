import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { emptyView, moveTo, toQuery, type View } from './view.ts';

/** Where the reader is and how to go elsewhere, for every part of the page. */
export interface Navigation {
  readonly view: View;
  readonly go: (to: Partial<View>) => void;
}

export const NavigationContext = createContext<Navigation>({ view: emptyView, go: () => {} });

/** The reader's place, and the way to change it. */
export function useNavigation(): Navigation {
  return useContext(NavigationContext);
}

interface LinkProps {
  /** What changes; the rest of the view stays. */
  readonly to: Partial<View>;
  readonly children: ComponentChildren;
  readonly class?: string;
  /** It is what the reader looks at. */
  readonly current?: boolean;
  /** Reached by the Tab key. */
  readonly stop?: boolean;
  readonly label?: string;
  /** Its words can be marked as those around them, which a press alone does not. */
  readonly isText?: boolean;
}

/** A real link within the page: it can be opened elsewhere, copied, and gone back from. */
export function Link({ to, children, current, stop = true, label, isText = false, class: name }: LinkProps) {
  const { view, go } = useNavigation();
  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    if (isText && event.detail > 0 && document.getSelection()?.isCollapsed === false) return;
    go(to);
  };
  return (
    <a
      href={toQuery(moveTo(view, to)) || '?'}
      onClick={onClick}
      {...(name !== undefined && { class: name })}
      {...(label !== undefined && { 'aria-label': label })}
      {...(current && { 'aria-current': 'true' })}
      {...(!stop && { tabindex: -1 })}
      {...(isText && { draggable: false })}
    >
      {children}
    </a>
  );
}
