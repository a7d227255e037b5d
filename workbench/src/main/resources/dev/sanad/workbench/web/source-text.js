import { LitElement, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { number, say, direction } from '/app/words.js';

let numbers = 0;

/**
 * The text of a source. Words are selected with the mouse, or with the arrow keys: left and right go from word to word, up
 * and down from sentence to sentence; with Shift they move the end, with Ctrl the start; Enter takes what is selected.
 */
export class SourceText extends LitElement {
  static properties = {
    text: {}, lang: {}, name: {}, marks: { attribute: false }, selection: { attribute: false },
  };

  constructor() {
    super();
    this.key = `text-keys-${++numbers}`;
    this.text = '';
    this.marks = [];
    this.selection = null;
  }

  createRenderRoot() { return this; }

  /** Marks that come while words are being selected would take the selection away: they wait. */
  shouldUpdate(changed) { return !this.isSelecting || changed.has('text'); }

  begun() {
    this.hasJustSelected = false;
    this.isSelecting = true;
    addEventListener('mouseup', () => { this.isSelecting = false; this.requestUpdate(); }, { once: true });
  }

  willUpdate(changed) {
    if (changed.has('text')) {
      this.paragraphs = paragraphs(this.text);
      this.words = null;
      this.sentences = null;
    }
  }

  updated(changed) {
    if (changed.has('selection') && this.selection) {
      this.querySelector('mark.selected')?.scrollIntoView({ block: 'nearest' });
    }
  }

  render() {
    return html`<div class="text" tabindex="0" role="region" aria-label=${[say('text.label'), this.name].filter(Boolean).join(': ')} aria-describedby=${this.key}
        lang=${this.lang || nothing} dir=${direction(this.lang)}
        @mousedown=${this.begun} @mouseup=${this.selected} @keydown=${this.pressed} @click=${this.clicked}>
      ${repeat(this.paragraphs ?? [], each => each.start, (each, at) => html`<p data-start=${each.start}
        ><span class="number" aria-hidden="true">${number(at + 1)}</span>${this.pieces(each)}</p>`)}
    </div>
    <p id=${this.key} class="hidden">${say('text.keys')}</p>
    <p class="hidden" aria-live="polite">${this.selection ? this.text.slice(this.selection.start, this.selection.end) : ''}</p>`;
  }

  /** A paragraph in pieces between the ends of marks, so that marks may overlap. */
  pieces(paragraph) {
    const marks = [...this.marks, ...(this.selection ? [{ ...this.selection, as: 'selected' }] : [])]
      .filter(mark => mark.start < paragraph.end && mark.end > paragraph.start);
    if (!marks.length) return this.text.slice(paragraph.start, paragraph.end);
    const cuts = [...new Set([paragraph.start, paragraph.end, ...marks.flatMap(mark => [mark.start, mark.end])])]
      .filter(cut => cut >= paragraph.start && cut <= paragraph.end).sort((one, two) => one - two);
    return cuts.slice(0, -1).map((start, at) => {
      const end = cuts[at + 1];
      const over = marks.filter(mark => mark.start <= start && mark.end >= end);
      const words = this.text.slice(start, end);
      if (!over.length) return words;
      const key = over.find(mark => mark.as === 'selected') ?? over.find(mark => mark.as === 'coded') ?? over[0];
      const numbered = over.filter(mark => mark.number && mark.end === end);
      return html`<mark class=${[...new Set(over.map(mark => mark.as))].join(' ')} data-id=${key.id ?? nothing}
        >${words}</mark>${numbered.map(mark => html`<sup class="proposal-number">${number(mark.number)} </sup>`)}`;
    });
  }

  clicked(event) {
    if (this.hasJustSelected) { // the click that ends a selection opens nothing
      this.hasJustSelected = false;
      return;
    }
    const mark = event.target.closest?.('mark');
    if (mark?.dataset.id && getSelection().isCollapsed) {
      this.dispatchEvent(new CustomEvent('opened', { detail: mark.dataset.id }));
    }
  }

  selected() {
    this.isSelecting = false;
    const range = getSelection().rangeCount ? getSelection().getRangeAt(0) : null;
    if (!range || range.collapsed || !this.contains(range.commonAncestorContainer)) return;
    const found = this.wholeWords(this.offset(range.startContainer, range.startOffset), this.offset(range.endContainer, range.endOffset));
    getSelection().removeAllRanges();
    this.hasJustSelected = true;
    if (found) this.take(found);
  }

  take(selection) {
    this.dispatchEvent(new CustomEvent('selected', { detail: selection }));
  }

  move(selection) {
    this.dispatchEvent(new CustomEvent('moved', { detail: selection }));
  }

  /** The place in the text of a place in the page. */
  offset(node, offset) {
    const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
    const paragraph = element.closest('p[data-start]') ?? this.querySelector('p[data-start]');
    const before = document.createRange();
    before.setStart(paragraph, 0);
    before.setEnd(node, offset);
    const copy = before.cloneContents();
    copy.querySelectorAll('.number, sup').forEach(each => each.remove());
    return Number(paragraph.dataset.start) + copy.textContent.length;
  }

  /** The words that a selection touches, without the blanks and stops at its ends. */
  wholeWords(start, end) {
    const touched = this.allWords().filter(word => word.start < end && word.end > start);
    return touched.length ? { start: touched[0].start, end: touched.at(-1).end } : null;
  }

  allWords() {
    this.words ??= segments(this.paragraphs, this.text, this.lang, 'word');
    return this.words;
  }

  allSentences() {
    this.sentences ??= segments(this.paragraphs, this.text, this.lang, 'sentence');
    return this.sentences;
  }

  pressed(event) {
    const now = this.selection;
    const forward = { ArrowRight: direction(this.lang) === 'ltr', ArrowLeft: direction(this.lang) === 'rtl' }[event.key];
    if (event.key === 'Enter' && now && !event.ctrlKey) {
      this.take(now);
    } else if (forward !== undefined && !event.altKey) {
      this.move(this.byWord(now, forward, event));
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      this.move(this.bySentence(now, event.key === 'ArrowDown', event.shiftKey));
    } else {
      return;
    }
    event.preventDefault();
  }

  byWord(now, forward, { shiftKey, ctrlKey }) {
    const words = this.allWords();
    if (!now) return words[0];
    const first = words.findIndex(word => word.end > now.start);
    const last = words.findLastIndex(word => word.start < now.end);
    const step = forward ? 1 : -1;
    const at = index => words[Math.max(0, Math.min(words.length - 1, index))];
    if (shiftKey) return { start: now.start, end: at(Math.max(first, last + step)).end };
    if (ctrlKey) return { start: at(Math.min(last, first + step)).start, end: now.end };
    return at((forward ? last : first) + step);
  }

  bySentence(now, forward, isLonger) {
    const sentences = this.allSentences();
    if (!now) return sentences[0];
    const at = forward
      ? sentences.findIndex(each => each.start >= now.end)
      : sentences.findLastIndex(each => each.end <= now.start);
    const found = sentences[at] ?? now;
    return isLonger && forward ? { start: now.start, end: found.end } : found;
  }
}

function paragraphs(text) {
  return [...text.matchAll(/[^\n\r]+/g)]
    .filter(line => line[0].trim())
    .map(line => ({ start: line.index, end: line.index + line[0].trimEnd().length }));
}

function segments(paragraphs, text, lang, granularity) {
  const segmenter = new Intl.Segmenter(lang || 'en', { granularity });
  const found = [];
  for (const { start, end } of paragraphs) {
    for (const each of segmenter.segment(text.slice(start, end))) {
      const words = each.segment.replace(/[\s.!?؟…]+$/u, '');
      if (granularity === 'word' ? each.isWordLike : words) {
        found.push({ start: start + each.index, end: start + each.index + (granularity === 'word' ? each.segment : words).length });
      }
    }
  }
  return found;
}

customElements.define('source-text', SourceText);
