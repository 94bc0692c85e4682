import { geoCentroid, geoEqualEarth, geoGraticule10, geoPath, type GeoPermissibleObjects } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-110m.json';
import { actorPage } from '../lib/address';
import { data } from '../lib/api';
import { Card, standingCard } from '../lib/card';
import { lettersOf, small } from '../lib/countries';
import { html, svg } from '../lib/dom';
import { figureTools } from '../lib/download';
import { icon, mark } from '../lib/marks';
import { stanceWord, tone } from '../lib/words';
import type { Standing, Standings } from '../lib/types';

const WIDTH = 1080;
const HEIGHT = 520;
const EDGE = 6;
const HATCH = 'faint-hatch';

const world = atlas as unknown as Topology<{ countries: GeometryCollection }>;

/** Draws where on the map they stand, with whom the table beside it begins from the same figures. */
export async function mount(element: HTMLElement): Promise<void> {
  const standings = await data<Standings>(element);
  const stage = element.querySelector('[data-stage]') ?? element;
  const map = new PositionMap(standings, new Card(element));
  stage.replaceChildren(map.draw());
  const others = map.elsewhere();
  if (others) element.append(others);
  figureTools(element, () => stage.querySelector('svg'));
}

class PositionMap {
  private readonly countries = (feature(world, world.objects.countries) as FeatureCollection).features;
  private readonly actors: Map<string, Standing>;
  private readonly unheard: Set<string>;
  private readonly projection = geoEqualEarth();
  private readonly path = geoPath(this.projection);

  constructor(
    private readonly standings: Standings,
    private readonly card: Card,
  ) {
    this.actors = new Map(standings.actors.map((actor) => [actor.actor, actor]));
    this.unheard = new Set(standings.unheard);
    this.projection.rotate([-this.middle(), 0]).fitExtent(
      [
        [EDGE, EDGE],
        [WIDTH - EDGE, HEIGHT - EDGE],
      ],
      { type: 'Sphere' },
    );
  }

  draw(): SVGSVGElement {
    const { name } = this.standings;
    const drawing = svg(
      'svg',
      { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'group', 'aria-label': `World map of positions on ${name}` },
      svg(
        'defs',
        {},
        svg(
          'pattern',
          { id: HATCH, width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
          svg('line', { class: 'hatch', x1: 0, y1: 0, x2: 0, y2: 5 }),
        ),
      ),
      this.outline({ type: 'Sphere' }, 'sea'),
      this.outline(geoGraticule10(), 'grid'),
    );
    const marks: SVGElement[] = [];
    for (const country of this.countries) {
      const id = lettersOf.get(String(country.id)) ?? '';
      const actor = this.actors.get(id);
      if (!actor) {
        drawing.append(this.outline(country, this.unheard.has(id) ? 'land concerned' : 'land'));
      } else {
        drawing.append(this.link(actor, this.land(actor, country)));
        marks.push(...this.mark(actor, this.path.centroid(largest(country))));
      }
    }
    for (const [id, place] of small) {
      const actor = this.actors.get(id);
      const at = this.projection(place);
      if (actor && at) {
        const spot = svg('circle', { class: 'halo', cx: at[0], cy: at[1], r: 8 });
        const inside = actor.faint ? spot : svg('g', {}, spot, mark(actor.stance, at[0], at[1], 5));
        marks.push(this.link(actor, inside));
      }
    }
    drawing.append(...marks);
    return drawing;
  }

  /** Actors that are no country on the map, as organisations are. */
  elsewhere(): HTMLElement | null {
    const drawn = new Set([...this.countries.map((c) => lettersOf.get(String(c.id))), ...small.keys()]);
    const others = this.standings.actors.filter((actor) => !drawn.has(actor.actor));
    if (others.length === 0) return null;
    const items = others.map((actor) => {
      const page = actorPage(this.standings.initiative, actor.actor);
      const stance = actor.faint ? ['heard only long ago'] : [icon(actor.stance), ` ${stanceWord(actor.stance)}`];
      const told = html('span', { class: `stance ${tone(actor.stance)}` }, ...stance);
      return html('li', {}, html('a', { href: page }, actor.name), ' ', told);
    });
    return html('ul', { class: 'elsewhere', 'aria-label': 'Not on the map' }, ...items);
  }

  private land(actor: Standing, country: Feature): SVGElement {
    const shape = this.outline(country, actor.faint ? 'land' : `land placed ${tone(actor.stance)}`);
    if (!actor.faint) return shape;
    const hatched = this.outline(country, '');
    hatched.setAttribute('fill', `url(#${HATCH})`);
    return svg('g', {}, shape, hatched);
  }

  private mark(actor: Standing, [x, y]: [number, number]): SVGElement[] {
    if (actor.faint || !Number.isFinite(x)) return [];
    const halo = svg('circle', { class: 'halo', cx: x, cy: y, r: 9 });
    return [svg('g', { 'pointer-events': 'none' }, halo, mark(actor.stance, x, y, 5.5))];
  }

  private link(actor: Standing, inside: SVGElement): SVGElement {
    const stands = actor.faint ? 'heard only long ago' : `${Math.round(actor.position.mean)}, ${stanceWord(actor.stance)}`;
    const page = actorPage(this.standings.initiative, actor.actor);
    const link = svg('a', { href: page, 'aria-label': `${actor.name}: ${stands}` }, inside);
    this.card.attach(link, () => standingCard(this.standings.initiative, this.standings.since, actor));
    return link;
  }

  private outline(shape: GeoPermissibleObjects, styleClass: string): SVGElement {
    return svg('path', { class: styleClass, d: this.path(shape) ?? '' });
  }

  /** The longitude in the middle of those who were heard, so that they stand together. */
  private middle(): number {
    const turns = this.countries
      .filter((country) => this.actors.has(lettersOf.get(String(country.id)) ?? ''))
      .map((country) => (geoCentroid(country)[0] * Math.PI) / 180);
    const east = turns.reduce((sum, turn) => sum + Math.sin(turn), 0);
    const front = turns.reduce((sum, turn) => sum + Math.cos(turn), 0);
    return turns.length === 0 ? 0 : Math.round((Math.atan2(east, front) * 18) / Math.PI) * 10;
  }
}

/** The largest part of a country, on which its mark stands: Alaska must not draw it into the sea. */
function largest(country: Feature): Feature {
  const shape: Geometry = country.geometry;
  if (shape.type !== 'MultiPolygon') return country;
  const path = geoPath();
  const parts = shape.coordinates.map((coordinates) => ({ type: 'Polygon' as const, coordinates }));
  const first = parts.reduce((a, b) => (path.area(b) > path.area(a) ? b : a));
  return { type: 'Feature', properties: null, geometry: first };
}
