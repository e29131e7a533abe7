import type { Host } from './host';

interface Frame {
  readonly conversation: string;
  readonly addinId: string;
  readonly hostOrigin: string;
  readonly locale: string;
  readonly isDialog: boolean;
}

/** The window name by which office.js knows that it runs in Excel on the web (protocol §2). */
export function frameName({ conversation, addinId, hostOrigin, locale, isDialog }: Frame): string {
  // Flag 16 says that the add-in is a public one; logging stays off, so that no telemetry script is loaded.
  const hostInfo = [
    'Excel',
    'Web',
    '16.00',
    locale,
    'correlation',
    isDialog ? 'isDialog' : '',
    'disableLogging',
    '16',
  ].join('|');
  return JSON.stringify({
    baseFrameName: 'stand-in',
    hostInfo,
    xdmInfo: [conversation, addinId, hostOrigin].join('|'),
    serializerVersion: '1',
    flights: '[]',
  });
}

const EXCEL_WEB = 16;
const READ_ONLY = 0;
const READ_WRITE = 1;

/** The answer to getAppContextAsync (protocol §5). */
export function appContext(host: Host, addinId: string): Record<string, unknown> {
  const { documentSettings, fileName } = host.grid;
  return {
    _id: addinId,
    _appName: EXCEL_WEB,
    _appVersion: '16.00',
    _appMinorVersion: 0,
    _hostFullVersion: '16.0.15407.10000',
    _appUILocale: host.locale,
    _dataLocale: host.locale,
    _docUrl: `https://stand-in.invalid/${encodeURIComponent(fileName)}`,
    _clientMode: host.readOnly ? READ_ONLY : READ_WRITE,
    _settings: [...documentSettings],
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'correlation',
    _appInstanceId: addinId,
    _requirementMatrix: JSON.stringify({
      excelapi: host.excelApi,
      dialogapi: '1.2',
      ribbonapi: '1.1',
      delayforcelledit: '1.1',
    }),
    _appDomains: [],
    _addinName: addinId,
  };
}
