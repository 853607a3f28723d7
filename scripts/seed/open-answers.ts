/** Made-up open answers, a few for each of the demo's open questions. Nobody wrote them. */
export const OPEN_ANSWERS: string[] = [
  'Terveysaseman hoitajat kuuntelevat ja ottavat asiat tosissaan.',
  'Neuvolan palvelu on ollut ystävällistä ja nopeaa.',
  'Kirjastossa käyvä digineuvoja on ollut suuri apu.',
  'Ajan saa nopeasti, kun osaa soittaa oikeaan numeroon.',
  'Matkat ovat pitkiä. Toivon, että lääkäri kävisi kylällä edes kerran kuussa.',
  'Hammashoitoon on päästävä nopeammin.',
  'Sama hoitaja joka kerta, niin asiaa ei tarvitse kertoa alusta.',
  'Ensihoito tulee meille asti, siitä kiitos.',
  'Omaishoitajan vapaat pitäisi järjestyä helpommin.',
  'Tieto siitä, mistä mitäkin saa, on hajallaan. Yksi numero riittäisi.',
  'Etävastaanotto videolla säästi 80 kilometrin ajon.',
  'Päätöksistä pitäisi kertoa selvällä suomella.',
  'Nuorille matalan kynnyksen apua ilman jonoa.',
  'Kotihoidon työntekijöillä pitää olla aikaa pysähtyä.',
]
