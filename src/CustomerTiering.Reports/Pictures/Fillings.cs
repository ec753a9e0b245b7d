using System.Text;

namespace CustomerTiering.Reports.Pictures;

/// <summary>Six fillings that differ in darkness and in pattern, so that they can be told apart in black and white and by the colour-blind.</summary>
internal static class Fillings
{
    private static readonly (string Paper, string Pattern)[] Patterns =
    [
        ("#1f4e79", string.Empty),
        ("#f0b964", "<path d=\"M0 8L8 0M-2 2L2 -2M6 10L10 6\" stroke=\"#5c3a00\" stroke-width=\"1.4\"/>"),
        ("#e3ebe4", "<circle cx=\"2\" cy=\"2\" r=\"1.2\" fill=\"#3d5c43\"/><circle cx=\"6\" cy=\"6\" r=\"1.2\" fill=\"#3d5c43\"/>"),
        ("#cfa6cf", "<path d=\"M0 0L8 8M0 8L8 0\" stroke=\"#4d1f4d\" stroke-width=\"1\"/>"),
        ("#9fc4d6", "<path d=\"M0 2H8M0 6H8\" stroke=\"#174a5e\" stroke-width=\"1.2\"/>"),
        ("#f5f1ea", "<path d=\"M2 0V8\" stroke=\"#6b5b3e\" stroke-width=\"1\"/>"),
    ];

    /// <summary>Number of fillings; a seventh series starts over.</summary>
    public static int Count => Patterns.Length;

    public static string Reference(string picture, int filling) => $"url(#{picture}-f{SvgWriter.Number(filling % Patterns.Length)})";

    public static void Write(StringBuilder svg, string picture)
    {
        svg.Append("<defs>\n");
        for (var filling = 0; filling < Patterns.Length; filling++)
        {
            svg.Append("<pattern id=\"").Append(picture).Append("-f").Append(SvgWriter.Number(filling))
                .Append("\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\"><rect width=\"8\" height=\"8\" fill=\"")
                .Append(Patterns[filling].Paper).Append("\"/>").Append(Patterns[filling].Pattern).Append("</pattern>\n");
        }

        svg.Append("</defs>\n");
    }
}
