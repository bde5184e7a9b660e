import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RelaxNGValidator, XmlDocument, XmlElement, type XmlNode } from 'libxml2-wasm';

/** An element as a platform's XML parser reads it. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

const plain = (element: XmlElement): Element => ({
  name: element.name,
  attributes: Object.fromEntries(element.attrs.map(({ name, value }) => [name, value])),
  children: childrenOf(element).map(plain),
  // A new line of the text is an element in the package.
  text: element.name === 'br' ? '\n' : textOf(element),
});

const nodesOf = (element: XmlElement): XmlNode[] => {
  const nodes: XmlNode[] = [];
  for (let node = element.firstChild; node; node = node.next) nodes.push(node);
  return nodes;
};
const childrenOf = (element: XmlElement): XmlElement[] => nodesOf(element).filter((node) => node instanceof XmlElement);
const textOf = (element: XmlElement): string =>
  nodesOf(element)
    .map((node) => (node instanceof XmlElement ? (node.name === 'br' ? '\n' : textOf(node)) : node.content))
    .join('');

const grammar = (file: string): RelaxNGValidator =>
  RelaxNGValidator.fromDoc(XmlDocument.fromString(readFileSync(join(import.meta.dirname, file), 'utf8')));
const questions = grammar('qti-used.rng');
const packages = grammar('manifest-used.rng');

/** Well-formed and to the content models of its kind, or it throws. */
export const readXml = (xml: string): Element => {
  const document = XmlDocument.fromString(xml);
  try {
    (document.root.name === 'manifest' ? packages : questions).validate(document);
    return plain(document.root);
  } finally {
    document.dispose();
  }
};

/** All elements of a name, wherever they stand. */
export const all = (element: Element, ...names: string[]): Element[] => [
  ...(names.includes(element.name) ? [element] : []),
  ...element.children.flatMap((child) => all(child, ...names)),
];

export const one = (element: Element, name: string): Element => {
  const [found] = all(element, name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};

export const choicesOf = (item: Element): Element[] => all(item, 'simpleChoice', 'hottext', 'simpleAssociableChoice');

export const correctOf = (item: Element): string[] =>
  all(item, 'correctResponse').flatMap(({ children }) => children.map(({ text }) => text));

/** The templates of 2.1: match_correct compares the whole answer, map_response adds up what each part is worth. */
export const scoreOf = (item: Element, response: string[]): number => {
  const template = one(item, 'responseProcessing').attributes.template!.split('/').at(-1);
  const ordered = one(item, 'responseDeclaration').attributes.cardinality === 'ordered';
  const same = (a: string[], b: string[]) =>
    JSON.stringify(ordered ? a : a.toSorted()) === JSON.stringify(ordered ? b : b.toSorted());
  if (template === 'match_correct') return same(response, correctOf(item)) ? 1 : 0;
  const { attributes, children } = one(item, 'mapping');
  const worth = new Map(children.map(({ attributes: { mapKey, mappedValue } }) => [mapKey!, Number(mappedValue)]));
  const sum = response.reduce((sum, key) => sum + (worth.get(key) ?? Number(attributes.defaultValue)), 0);
  return Math.min(Number(attributes.upperBound), Math.max(Number(attributes.lowerBound), sum));
};
