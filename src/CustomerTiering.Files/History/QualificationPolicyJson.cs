using CustomerTiering.History;
using CustomerTiering.Policies;

namespace CustomerTiering.Files.History;

/// <summary>
/// Qualification policies by name and as JSON: <c>{"period": {"calendar": "year"}, "validity": {"months": 12, "extension": "quarter"}, "reviewMonths": 1}</c>.
/// </summary>
/// <remarks>
/// A period is <c>{"calendar": "month|quarter|halfYear|year", "startMonth": 4}</c>, <c>{"rolling": 12}</c> or
/// <c>{"anniversary": "signing|firstPurchase", "months": 12, "extension": "month"}</c>; a validity is <c>"nextDecision"</c> or months with an extension. What is not
/// stated is as in <see cref="QualificationPolicy.Default"/>.
/// </remarks>
public static class QualificationPolicyJson
{
    private const int LongestMonths = 1200;
    private static readonly PolicyWords<AnniversaryDay> Days = new();
    private static readonly PolicyWords<PeriodExtension> Extensions = new();
    private static readonly PolicyWords<PeriodLength> Lengths = new();

    /// <summary>The policies that have a name: <c>rolling-year</c>, <c>calendar-year</c>, <c>calendar-quarter</c>, <c>program-year</c> (earned in one year, enjoyed to the end of the next) and <c>anniversary</c>.</summary>
    public static IReadOnlyDictionary<string, QualificationPolicy> Named { get; } = new Dictionary<string, QualificationPolicy>(StringComparer.Ordinal)
    {
        ["rolling-year"] = QualificationPolicy.Default,
        ["calendar-year"] = new() { Period = QualificationPeriod.CalendarYear },
        ["calendar-quarter"] = new() { Period = new QualificationPeriod.Calendar(PeriodLength.Quarter) },
        ["program-year"] = new() { Period = QualificationPeriod.CalendarYear, Validity = TierValidity.YearAfter },
        ["anniversary"] = new() { Period = new QualificationPeriod.Anniversary(AnniversaryDay.Signing) },
    };

    /// <summary>Reads a policy.</summary>
    /// <param name="json">The text; comments and trailing commas are allowed.</param>
    public static QualificationPolicyOutcome Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var reading = PolicyReading.Of(json);
        var policy = reading.Faults.Count == 0 ? Policy(reading) : QualificationPolicy.Default;
        return reading.Faults.Count == 0 ? new QualificationPolicyOutcome.Valid(policy) : new QualificationPolicyOutcome.Refused(reading.Faults);
    }

    private static QualificationPolicy Policy(PolicyReading reading)
    {
        var policy = QualificationPolicy.Default;
        if (!reading.TryObject(reading.Root, ["period", "validity", "reviewMonths"], out var stated))
        {
            return policy;
        }

        return policy with
        {
            Period = stated.TryFind("period", out var period) ? Period(reading, period) : policy.Period,
            Validity = stated.TryFind("validity", out var validity) ? Validity(reading, validity) : policy.Validity,
            ReviewMonths = stated.Count("reviewMonths", policy.ReviewMonths, 1, LongestMonths),
        };
    }

    private static QualificationPeriod Period(PolicyReading reading, PolicyNode node)
    {
        var period = QualificationPeriod.RollingYear;
        if (!reading.TryObject(node, ["calendar", "startMonth", "rolling", "anniversary", "months", "extension"], out var stated))
        {
            return period;
        }

        string[] kinds = [.. new[] { "calendar", "rolling", "anniversary" }.Where(stated.Has)];
        if (kinds.Length != 1)
        {
            reading.Refuse(node, kinds.Length == 0 ? PolicyFaultCode.PropertyMissing : PolicyFaultCode.PropertyUnknown, string.Join(", ", kinds), "A period is 'calendar', 'rolling' or 'anniversary', one of the three.");
            return period;
        }

        string[] others = kinds[0] switch { "calendar" => ["startMonth"], "anniversary" => ["months", "extension"], _ => [] };
        foreach (var name in stated.Names.Except([kinds[0], .. others], StringComparer.Ordinal))
        {
            reading.Refuse(node, PolicyFaultCode.PropertyUnknown, name, $"'{name}' says nothing about a period that is '{kinds[0]}'.");
        }

        return kinds[0] switch
        {
            "calendar" => new QualificationPeriod.Calendar(stated.Word("calendar", Lengths, PeriodLength.Year)) { StartMonth = stated.Count("startMonth", 1, 1, 12) },
            "rolling" => new QualificationPeriod.Rolling(stated.Count("rolling", 12, 1, LongestMonths)),
            _ => new QualificationPeriod.Anniversary(stated.Word("anniversary", Days, AnniversaryDay.Signing), stated.Count("months", 12, 1, LongestMonths))
            {
                Extension = stated.Word("extension", Extensions, PeriodExtension.None),
            },
        };
    }

    private static TierValidity Validity(PolicyReading reading, PolicyNode node)
    {
        if (node.Kind == PolicyNodeKind.Text && string.Equals(node.Raw, "nextDecision", StringComparison.Ordinal))
        {
            return TierValidity.UntilNextDecision;
        }

        return reading.TryObject(node, ["months", "extension"], out var stated) && stated.TryNeed("months", "how long a tier is enjoyed after the period.", out _)
            ? new TierValidity.MonthsAfter(stated.Count("months", 12, 1, LongestMonths)) { Extension = stated.Word("extension", Extensions, PeriodExtension.None) }
            : TierValidity.UntilNextDecision;
    }
}
