using CustomerTiering.Files.Columns;
using CustomerTiering.Files.Values;
using CustomerTiering.Money;
using CustomerTiering.Sales;

namespace CustomerTiering.Console.CommandLine;

/// <summary>How a person says that files are written.</summary>
/// <param name="Map">Which column is which field; what is not stated is recognised.</param>
/// <param name="Days">How days are written; recognised unless stated.</param>
/// <param name="Currency">The currency of every amount; none leaves it to the file.</param>
/// <param name="Rates">What other currencies of order lines are converted at; none refuses a second currency.</param>
/// <param name="Profile">The file in which map, day format and currency are kept; empty for none.</param>
/// <param name="Force">Whether a profile that is there may be written over.</param>
/// <param name="Strict">Whether a single rejected row refuses the data.</param>
internal sealed record ReadingWish(ColumnMap Map, DayFormat Days, Currency Currency, ExchangeRates Rates, string Profile, bool Force, bool Strict)
{
    /// <summary>Whether the command line itself says anything that a profile can keep.</summary>
    public bool SaysSomething => !Map.IsEmpty || !Days.IsRecognised || !Currency.IsNone;
}
