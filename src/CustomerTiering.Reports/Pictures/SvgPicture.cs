namespace CustomerTiering.Reports.Pictures;

/// <summary>
/// A finished picture: an SVG element with its title and a description for those who cannot see it. Stands alone as a file, and inside a page.
/// </summary>
/// <remarks>
/// The same data give the same bytes. Ids inside start with <paramref name="Name"/>, so that several pictures fit one page. A page may recolour it: ink is the
/// current colour, the background has the class <c>paper</c>.
/// </remarks>
/// <param name="Name">A short name in lower case, good for a file: <c>pareto</c>.</param>
/// <param name="Title">The title in the reader's language.</param>
/// <param name="Description">What it shows, in words, in the reader's language.</param>
/// <param name="Markup">The <c>svg</c> element.</param>
public sealed record SvgPicture(string Name, string Title, string Description, string Markup)
{
    /// <summary>Writes the picture as an SVG file in UTF-8; the stream stays open.</summary>
    public void Write(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"u8);
        stream.Write(System.Text.Encoding.UTF8.GetBytes(Markup));
        stream.WriteByte((byte)'\n');
    }
}
