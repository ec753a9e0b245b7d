using CustomerTiering.Customers;
using CustomerTiering.Planning;

namespace CustomerTiering.Reports.Visits;

/// <summary>A name for each rep's own files, without an ending: the id, with what a file system may refuse written as an underscore; no two are the same, whatever their case.</summary>
public static class RepFileNames
{
    /// <summary>The names, by rep.</summary>
    public static IReadOnlyDictionary<RepId, string> Of(IEnumerable<PlanRep> reps)
    {
        ArgumentNullException.ThrowIfNull(reps);
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var names = new Dictionary<RepId, string>();
        foreach (var rep in reps.Select(rep => rep.Rep).Order())
        {
            var plain = string.Concat(rep.Value.Select(letter => char.IsLetterOrDigit(letter) || letter is '-' or '.' ? letter : '_'));
            var name = plain;
            for (var number = 2; !taken.Add(name); number++)
            {
                name = FormattableString.Invariant($"{plain}-{number}");
            }

            names[rep] = name;
        }

        return names;
    }
}
