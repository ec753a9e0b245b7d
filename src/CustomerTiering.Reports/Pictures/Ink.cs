namespace CustomerTiering.Reports.Pictures;

/// <summary>How a line is drawn.</summary>
/// <param name="Width">Its width.</param>
/// <param name="Dash">The lengths of dashes and gaps, empty for a whole line.</param>
/// <param name="Opacity">1 for full ink.</param>
internal readonly record struct Ink(double Width, string Dash, double Opacity)
{
    public static Ink Axis { get; } = new(1, string.Empty, 1);

    public static Ink Grid { get; } = new(1, string.Empty, 0.15);

    public static Ink Marker { get; } = new(1.2, "5 4", 0.8);

    public static Ink Curve { get; } = new(2.4, string.Empty, 1);
}
