import { describe, expect, it } from '@jest/globals';
import type { TreePair } from '../../../src/model/tree-pair';
import { access } from '../../../src/review/access/access';
import { compareTrees } from '../../../src/review/compare/compare-trees';
import { changedCompany } from './changed-company';

const sectionOf = (trees: TreePair) =>
  access({ trees, changes: compareTrees(trees).changes, landscape: undefined });

const bookinfo = (file: string, change: (text: string) => string) =>
  changedCompany('prod-east', `prod-east/bookinfo/${file}`, change);

const told = (trees: TreePair) =>
  (sectionOf(trees)?.lines ?? []).map(({ weight, sign, text }) => `${weight} ${sign} ${text}`);

const turned = ({ base, head, changed }: TreePair): TreePair => ({ base: head, head: base, changed });

const everyService = ['details', 'productpage', 'ratings', 'reviews-v1', 'reviews-v2', 'reviews-v3'];

describe('access', () => {
  it('says nothing of a change that decides nothing, and reads nothing for it', () => {
    const trees = bookinfo('reviews/workload.yaml', (text) =>
      text.replaceAll(/"image":"[^"]*"/g, '"image":"other"'),
    );
    const { changes } = compareTrees(trees);
    expect(changes.length).toBeGreaterThan(0);
    const unread = () => {
      throw new Error('nothing is to be read');
    };
    const closed = { revision: 'closed', files: unread, read: unread };
    expect(
      access({ trees: { ...trees, base: closed, head: closed }, changes, landscape: undefined }),
    ).toBeUndefined();
  });

  it('says which requests pass that did not, and by which objects, the changed one first', () => {
    const section = sectionOf(
      bookinfo('ratings/access.yaml', (text) =>
        text.replace(/"methods":\[[^\]]*\],?/, '').replace(/,?"paths":\[[^\]]*\],?/, ''),
      ),
    );
    expect(section?.summary).toBe('Edges: 1 wider; 1 for security to look at');
    expect(section?.lines).toEqual([
      {
        weight: 'security',
        sign: '~',
        text: 'bookinfo/productpage → bookinfo/ratings on port 9080: GET /ratings /ratings/* → all requests (wider)',
        objects: [
          'AuthorizationPolicy bookinfo/ratings',
          'NetworkPolicy bookinfo/productpage',
          'NetworkPolicy bookinfo/ratings',
          'PeerAuthentication bookinfo/default',
        ],
        cluster: 'prod-east',
      },
    ]);
  });

  it('draws what changed and its neighbours, before and after', () => {
    const section = sectionOf(
      bookinfo('ratings/access.yaml', (text) => text.replace('"methods":["GET"]', '"methods":["POST"]')),
    );
    expect(section?.diagrams.map(({ caption }) => caption)).toEqual([
      'prod-east, before',
      'prod-east, after',
    ]);
    const [before, after] = section?.diagrams.map(({ mermaid }) => mermaid) ?? [];
    expect(before).toContain('n0["bookinfo/productpage"] ==>|"~ port 9080 GET /ratings /ratings/*"| n1');
    expect(after).toContain('==>|"~ port 9080 POST /ratings /ratings/*"| n1["bookinfo/ratings"]');
    expect(after).toContain('["bookinfo/reviews-v2"] -->|"port 9080"| n1');
    expect(after).not.toContain('kube-dns');
  });

  it('says what is lost, and what refuses it', () => {
    const lines = told(
      bookinfo('ratings/access.yaml', (text) => text.replace('"bookinfo/productpage"', '"bookinfo/nobody"')),
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(
      /^risk - bookinfo\/productpage → bookinfo\/ratings on port 9080: GET .*; authorization refuses it now/,
    );
  });

  it('puts what comes from another project before everything that is lost', () => {
    const lines = told(
      bookinfo('details/access.yaml', (text) =>
        text
          .replaceAll(
            /"kubernetes.io\/metadata.name":"bookinfo"/g,
            '"kubernetes.io/metadata.name":"robot-shop"',
          )
          .replaceAll('"app.kubernetes.io/name":"productpage"', '"app.kubernetes.io/name":"web"')
          .replace('"bookinfo/productpage"', '"robot-shop/web"'),
      ),
    );
    // The caller's own policies still keep it back: nothing is gained by half of it.
    expect(lines.map((line) => line.split(' ', 5).join(' '))).toEqual([
      'risk - bookinfo/productpage → bookinfo/details',
    ]);
  });

  it('says which layer opens, although another still holds', () => {
    const strict = bookinfo('_tenant/access.yaml', (text) => text.replace('STRICT', 'PERMISSIVE'));
    expect(told(strict)).toEqual(
      everyService.map((one) => `security ~ bookinfo/${one}: port 9080 takes plain text beside mutual TLS`),
    );
    const open = bookinfo('_tenant/access.yaml', (text) =>
      text.replace(/("podSelector":\{\},"policyTypes":\["Ingress","Egress"\])/, '"ingress":[{}],$1'),
    );
    expect(told(open).slice(0, everyService.length)).toEqual(
      everyService.map((one) => `security + bookinfo/${one}: ingress from everybody on every port`),
    );
  });

  it('says what comes in from outside once, not again for the gateway', () => {
    const closed = bookinfo('productpage/access.yaml', (text) =>
      text.replace(
        '"kubernetes.io/metadata.name":"istio-ingress"',
        '"kubernetes.io/metadata.name":"elsewhere"',
      ),
    );
    expect(told(closed).map((line) => line.split(':', 2).join(':'))).toEqual([
      'risk - internet:bookinfo.acme.example → bookinfo/productpage on port 9080',
    ]);
    const [opened] = told(turned(closed));
    expect(opened).toMatch(
      /^security \+ internet:bookinfo.acme.example → .*\(from outside\); ingress refused it before/,
    );
  });

  it('says what goes out of the cluster', () => {
    const lines = told(
      changedCompany('prod-east', 'prod-east/petclinic/visits-service/access.yaml', (text) =>
        text.replace('mysql.acme.example', 'mysql.elsewhere.example'),
      ),
    );
    expect(lines[0]).toMatch(
      /^security \+ petclinic\/visits-service → mysql.elsewhere.example on port 3306: all requests \(to outside\); egress refused it before/,
    );
    expect(lines[1]).toMatch(/^risk - petclinic\/visits-service → mysql.acme.example on port 3306: /);
  });

  it('says what crosses projects', () => {
    const closed = changedCompany('prod-east', 'prod-east/insight/metabase/access.yaml', (text) =>
      text.replaceAll(
        '"kubernetes.io/metadata.name":"robot-shop"',
        '"kubernetes.io/metadata.name":"elsewhere"',
      ),
    );
    const [opened] = told(turned(closed));
    expect(opened).toMatch(/^security \+ insight\/metabase → robot-shop\/mysql .*\(across projects\)/);
  });
});
