using System.Globalization;
using CustomerTiering.Calendars;
using CustomerTiering.Console.Screens;
using CustomerTiering.Policies;
using CustomerTiering.Tiering;
using NodaTime;

namespace CustomerTiering.Console.Reading;

/// <summary>
/// Which policy a person asks for: the name of a shipped one, a file, or nothing, which leaves the choice to the data.
/// </summary>
internal static class PolicyWish
{
    /// <summary>The policy asked for.</summary>
    /// <exception cref="StopException">There is no such policy, or it is refused.</exception>
    public static TieringPolicy Find(string asked, CultureInfo culture)
    {
        var shipped = TieringPolicy.Shipped.FirstOrDefault(policy => string.Equals(policy.Name, asked, StringComparison.OrdinalIgnoreCase));
        return shipped ?? Parse(asked, culture);
    }

    /// <summary>The policy to decide with, and why where nobody asked for one.</summary>
    /// <exception cref="StopException">There is no such policy, it is refused, or it is not in force on the as-of day.</exception>
    public static (TieringPolicy Policy, string Why) Choose(string asked, SourceBook source, LocalDate asOf, CultureInfo culture)
    {
        var (policy, why) = (asked.Length > 0, source.KnowsChannels) switch
        {
            (true, _) => (Find(asked, culture), string.Empty),
            (false, true) => (TieringPolicy.ForDistributors, ScreenText.Say("policy.channels", culture)),
            (false, false) => (TieringPolicy.Abc, ScreenText.Say("policy.abc", culture)),
        };
        CheckInForce(policy, asOf, culture);
        return (policy, why);
    }

    /// <summary>Refuses a policy that is not in force on a day.</summary>
    /// <exception cref="StopException">It is not.</exception>
    public static void CheckInForce(TieringPolicy policy, LocalDate asOf, CultureInfo culture)
    {
        if (!policy.Effective.Contains(asOf))
        {
            throw StopException.Refused(ScreenText.Say("policy.notInForce", culture, policy.Name, policy.Version, policy.Effective.ToString(), IsoDay.Text(asOf)));
        }
    }

    /// <summary>Refuses what stands in a file of rules, whichever rules they are: every fault with its place.</summary>
    public static StopException Refused(IEnumerable<PolicyFault> faults, string path, CultureInfo culture) => StopException.Refused([.. faults.Select(fault => Text(fault, path, culture))]);

    /// <summary>One fault of a policy in one line: file, place, what is wrong and what shows it.</summary>
    public static string Text(PolicyFault fault, string file, CultureInfo culture)
    {
        var place = fault.Position.IsNone ? file : ScreenText.Say("policy.position", culture, file, fault.Position.Line, fault.Position.Column);
        return ScreenText.Say(fault.Message.Contains(fault.Witness, StringComparison.Ordinal) ? "policy.fault" : "policy.faultWithWitness", culture, place, fault.Path, fault.Message, fault.Witness);
    }

    private static TieringPolicy Parse(string path, CultureInfo culture)
    {
        if (!File.Exists(path))
        {
            throw StopException.Refused(ScreenText.Say("policy.unknown", culture, path, string.Join(", ", TieringPolicy.Shipped.Select(policy => policy.Name))));
        }

        return TieringPolicy.Parse(WholeText.Read(path, culture)).Match(
            valid => valid.Policy,
            refused => throw Refused(refused.Faults, path, culture));
    }
}
