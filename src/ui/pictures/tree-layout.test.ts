import { describe, expect, it } from 'vitest';
import { breakLines, layTree, type TreeNode } from './tree-layout.ts';

const leaf = (value: string): TreeNode<string> => ({ value, children: [] });

describe('layTree', () => {
  it('gives leaves a row each and stands a parent in the middle of its children', () => {
    const { nodes, rows, columns } = layTree([
      { value: 'body', children: [leaf('a'), { value: 'b', children: [leaf('c'), leaf('d')] }] },
    ]);
    const places = Object.fromEntries(nodes.map((node) => [node.value, [node.depth, node.row]]));
    expect(places).toEqual({ a: [1, 0], c: [2, 1], d: [2, 2], b: [1, 1.5], body: [0, 0.75] });
    expect([rows, columns]).toEqual([3, 3]);
  });

  it('tells each box where its parent stands', () => {
    const { nodes } = layTree([{ value: 'body', children: [leaf('a')] }, leaf('region')]);
    expect(nodes.find((node) => node.value === 'a')?.parent).toEqual({ depth: 0, row: 0 });
    expect(nodes.find((node) => node.value === 'region')).toMatchObject({ row: 1, parent: undefined });
  });
});

describe('breakLines', () => {
  it('breaks at spaces and says when it cut', () => {
    expect(breakLines('Ledningsgrupp vård och omsorg', 20, 2)).toEqual(['Ledningsgrupp vård', 'och omsorg']);
    expect(breakLines('ett två tre fyra', 4, 2)).toEqual(['ett', 'två …']);
    expect(breakLines('', 10, 2)).toEqual([]);
  });
});
