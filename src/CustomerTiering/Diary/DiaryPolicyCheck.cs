using System.Globalization;
using CustomerTiering.Policies;

namespace CustomerTiering.Diary;

/// <summary>Finds what is wrong with a draft: each fault with its place and a witness.</summary>
internal static class DiaryPolicyCheck
{
    public static IReadOnlyList<PolicyFault> Faults(DiaryPolicyDraft draft)
    {
        var faults = new List<PolicyFault>();
        if (string.IsNullOrWhiteSpace(draft.Name))
        {
            faults.Add(new PolicyFault("no-name", "$.name", string.Empty, "The policy has no name."));
        }

        if (draft.Effective.IsEmpty)
        {
            faults.Add(new PolicyFault("never-effective", "$.effective", draft.Effective.ToString(), "The policy is in force on no day."));
        }

        foreach (var channel in ContactChannel.InOrder)
        {
            ContactTerms[] terms = [.. draft.Channels.Where(entry => entry.Channel == channel)];
            var path = "$.channels." + channel.Name;
            if (terms.Length != 1)
            {
                faults.Add(new PolicyFault(
                    terms.Length == 0 ? "channel-missing" : "channel-twice", path, channel.Name, $"The terms of '{channel.Name}' stand in the policy once; they are there {Text(terms.Length)} times."));
            }

            faults.AddRange(terms.SelectMany(entry => Faults(entry, path)));
        }

        if (draft.Channels.Count > 0 && draft.Channels.All(entry => entry.Weight == 0))
        {
            faults.Add(new PolicyFault("weightless", "$.channels", "0", "At least one channel weighs something."));
        }

        return faults;
    }

    private static IEnumerable<PolicyFault> Faults(ContactTerms terms, string path)
    {
        if (terms.Weight is < 0 or > 1000)
        {
            yield return new PolicyFault("weight", path + ".weight", PolicyNumber.Text(terms.Weight), "A weight lies within 0 to 1000.");
        }

        if (terms.LeastMinutes is < 0 or > 1440)
        {
            yield return new PolicyFault("minutes", path + ".leastMinutes", Text(terms.LeastMinutes), "The least minutes lie within 0 to 1440.");
        }

        if (terms.MostMinutes < terms.LeastMinutes || terms.MostMinutes > 1440)
        {
            yield return new PolicyFault("minutes", path + ".mostMinutes", Text(terms.MostMinutes), "The most minutes are not below the least and not above 1440.");
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
