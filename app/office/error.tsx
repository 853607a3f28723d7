'use client'

/** Whatever went wrong is a mistake of ours or the database's; the digest leads to the line in the log. */
export default function OfficeError({ error }: { error: Error & { digest?: string } }) {
  return (
    <div className="flow">
      <h1>Palvelussa tapahtui virhe</h1>
      <p>Vika on meillä, ei sinussa. Yritä hetken päästä uudelleen.</p>
      {error.digest !== undefined && <p>Viitekoodi: {error.digest}</p>}
    </div>
  )
}
