import { standardScan } from '../control/plan/scanLines';
import type { ScanDimensionResult, ScanEdition, ScanFigure, ScanResultEntity } from '../state/entities';

const figure = (n: number, mean: number): ScanFigure => ({ n, mean, deviation: 0.8, stage: Math.round(mean) });

/** What ten people said, with a year before it; of the last theme too few said anything. */
export function tenPeople(): ScanResultEntity {
  const dimensions = standardScan.map(
    (dimension, at): ScanDimensionResult =>
      at === 6
        ? { dimension, statements: dimension.statements.map(() => ({ counts: [] })) }
        : {
            dimension,
            statements: dimension.statements.map(() => ({ counts: [1, 2, 3, 3, 1], mean: 3.1 })),
            now: figure(10, 2.5 + at / 10),
            wanted: figure(9, at === 3 ? 4.6 : 3.5),
          },
  );
  const result = { there: 10, away: 3, joined: 12, dimensions, empowered: { count: 4, of: 10 } };
  const before: ScanEdition = {
    session: 'ABC234',
    title: 'Learnathon 2025',
    day: '2025-05-01',
    result: {
      ...result,
      dimensions: dimensions.map((one) => (one.now ? { ...one, now: figure(8, one.now.mean - 0.2) } : one)),
    },
  };
  const changes = dimensions.map(() => ({ difference: 0.2, margin: 0.84, clear: false }));
  return { result, former: [before], changes };
}
