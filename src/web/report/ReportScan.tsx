import type { Report } from '../state/entities';
import { WholeResult } from '../ui/scan/WholeResult';
import { Heading } from './Heading';

/** What a scan showed: every picture with its figures in a table. */
export function ReportScan({ scan }: { scan: NonNullable<Report['scans']>[number] }) {
  return (
    <section>
      <Heading kind="scan" question={scan.question} />
      <WholeResult entity={scan.shown} wide={true} />
    </section>
  );
}
