import type { ComponentChildren } from 'preact';
import { Link, useNavigation } from '../state/link.tsx';

/** The name, which leads to the start; the search; and the ways to the same data elsewhere. */
export function TopBar({ children }: { readonly children: ComponentChildren }) {
  const { view } = useNavigation();
  return (
    <header class="top">
      <a class="skip" href="#stage">
        Skip to the graph
      </a>
      <Link to={{ article: null, focus: null, steps: [] }} class="wordmark" label="On Record: to the start">
        <img src="./icon.svg" alt="" width="26" height="26" />
        <span>On Record</span>
      </Link>
      {children}
      <nav aria-label="Views">
        {view.article !== null && <Link to={{ article: null }}>Graph</Link>}
        <a href="/graphiql">GraphQL</a>
      </nav>
    </header>
  );
}
