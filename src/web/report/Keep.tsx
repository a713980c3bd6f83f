import { useSignal } from '@preact/signals';
import { reportFile } from '../state/server';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import { saveAs } from '../ui/saveAs';

/** The report to take along: as a table, as data, on paper. */
export function Keep({ code, token }: { code: string; token: string }) {
  const failed = useSignal(false);
  const download = async (format: 'csv' | 'json') => {
    const file = await reportFile(code, token, format);
    failed.value = file === undefined;
    if (file) {
      saveAs(file, `livehub-${code}.${format}`);
    }
  };

  return (
    <>
      <div class="keep">
        <Button onClick={() => download('csv')}>{t('report.csv')}</Button>
        <Button onClick={() => download('json')}>{t('report.json')}</Button>
        <Button onClick={() => print()}>{t('report.print')}</Button>
      </div>
      <p class="hint" role="status">
        {failed.value ? t('report.downloadFailed') : ''}
      </p>
    </>
  );
}
