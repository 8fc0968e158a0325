/** Points of the picture for one of the screen: fit for print. */
const scale = 2
/** Room for the title above the chart, points of the screen. */
const titleHeight = 40
const titleSize = 16
const margin = 16

/** A chart as PNG, on the card's own ground with its title above it. */
export async function pictureOf(drawing: SVGElement, title: string): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${
    encodeURIComponent(new XMLSerializer().serializeToString(drawing))}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth * scale
  canvas.height = (image.naturalHeight + titleHeight) * scale
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('The browser draws no pictures.')
  const style = getComputedStyle(document.documentElement)
  pen.scale(scale, scale)
  pen.fillStyle = style.getPropertyValue('--card').trim()
  pen.fillRect(0, 0, image.naturalWidth, image.naturalHeight + titleHeight)
  pen.fillStyle = style.getPropertyValue('--ink').trim()
  pen.font = `600 ${titleSize}px ${getComputedStyle(document.body).fontFamily}`
  pen.textBaseline = 'middle'
  pen.fillText(title, margin, titleHeight / 2)
  pen.drawImage(image, 0, titleHeight)
  return new Promise((resolve, reject) => canvas.toBlob((blob) => {
    if (blob) resolve(blob)
    else reject(new Error('The picture is too large for the browser.'))
  }, 'image/png'))
}
