using CustomerTiering.Policies;

namespace CustomerTiering.Tiering.Checks;

/// <summary>Finds numbers so large or so fine that exact arithmetic on them could not be promised.</summary>
internal static class NumberCheck
{
    private const decimal GreatestFigure = 1_000_000_000_000_000_000m;
    private const decimal GreatestFactor = 1_000_000m;

    /// <summary>A figure in units of a measure: within ±10¹⁸, at most twelve decimals.</summary>
    public static IEnumerable<PolicyFault> Figure(decimal figure, string path) => Within(figure, GreatestFigure, 12, path);

    /// <summary>A weight or multiple: within ±10⁶, at most six decimals.</summary>
    public static IEnumerable<PolicyFault> Factor(decimal factor, string path) => Within(factor, GreatestFactor, 6, path);

    private static IEnumerable<PolicyFault> Within(decimal number, decimal greatest, int decimals, string path) =>
        Math.Abs(number) <= greatest && decimal.Round(number, decimals) == number
            ? []
            : [new(TieringFaultCode.NumberBeyondRange, path, PolicyNumber.Text(number), $"{PolicyNumber.Text(number)} is beyond ±{PolicyNumber.Text(greatest)} or has more than {PolicyNumber.Text(decimals)} decimals.")];
}
