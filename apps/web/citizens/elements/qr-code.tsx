import { QRCodeSVG } from '@rc-component/qrcode';

interface QrCodeProps {
  readonly text: string;
  readonly label: string;
}

/** A text as a picture that telephones read. Loaded only where one is shown. */
export default function QrCode({ text, label }: QrCodeProps) {
  return <QRCodeSVG className="qr" value={text} level="M" size={160} role="img" aria-label={label} />;
}
