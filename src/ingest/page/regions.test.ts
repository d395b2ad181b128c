import { describe, expect, test } from 'vitest';
import { regionKind } from './regions.ts';
import { type Element, find, parse } from './tree.ts';

const first = (html: string): Element => find(parse(html).root, () => true)!;

describe('a part of a page is what it calls itself', () => {
  test.each([
    ['<div class="shareBar">', 'furniture'],
    ['<div id="related-articles">', 'furniture'],
    ['<div class="c-newsletter__box">', 'furniture'],
    ['<div class="ad">', 'furniture'],
    ['<div class="featured featured-video">', 'furniture'],
    ['<div class="featured">', 'report'],
    ['<div class="beyondwords-wrapper">', 'furniture'],
    ['<aside>', 'furniture'],
    ['<div role="navigation">', 'furniture'],
    ['<div style="display: none">', 'furniture'],
    ['<div aria-hidden="true">', 'furniture'],
    ['<p class="paywall" aria-hidden="true">', 'report'],
    ['<div class="paywall" aria-hidden="true">', 'furniture'],
    ['<div class="ai2html-box">', 'furniture'],
    ['<section class="comments">', 'others'],
    ['<div class="comments-enabled article">', 'report'],
    ['<div id="onetrust-banner">', 'others'],
    ['<div class="box box-overlay">', 'others'],
    ['<div class="popup">', 'others'],
    ['<div>', 'report'],
    ['<div class="right-bar">', 'furniture'],
    ['<div class="bright-bars">', 'report'],
    ['<span class="hide">', 'furniture'],
    ['<div class="hide-on-phones">', 'report'],
    ['<div class="download shadow">', 'report'],
    ['<div class="relative overflow-hidden">', 'report'],
    ['<div class="elementor-widget">', 'report'],
    ['<div class="article-widget article-widget-text">', 'report'],
    ['<div class="sports-widget">', 'furniture'],
    ['<div class="grid-container next-prev">', 'furniture'],
    ['<article class="has-sidebar">', 'report'],
    ['<body class="nav-open">', 'report'],
    ['<div class="commentary">', 'report'],
  ])('%s: %s', (html, kind) => expect(regionKind(first(html))).toBe(kind));
});
