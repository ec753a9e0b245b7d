using System.Globalization;
using System.Text.Json;
using CustomerTiering.Customers;
using CustomerTiering.Reports.Json;
using CustomerTiering.Tiering;

namespace CustomerTiering.Reports.Moves;

/// <summary>Reads the decisions back from the JSON that <see cref="TieringJson"/> wrote, whoever reformatted it since.</summary>
/// <remarks>Read token by token: memory holds one small record a customer, never the text. Members it does not know are passed over.</remarks>
public static class EarlierTiersReader
{
    /// <summary>Reads UTF-8 JSON; a byte-order mark is passed over.</summary>
    public static EarlierTiersOutcome Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        try
        {
            return Read(new JsonPulse(stream));
        }
        catch (JsonException fault)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"line {(fault.LineNumber ?? 0) + 1}, column {(fault.BytePositionInLine ?? 0) + 1}");
            return Refused(place, "This is not JSON, or it is cut off.");
        }
    }

    private static EarlierTiersOutcome Read(JsonPulse json)
    {
        if (!json.Read() || json.Type != JsonTokenType.StartObject)
        {
            return Refused("$", "The JSON of a tiering result is an object.");
        }

        var policy = new Dictionary<string, string>(StringComparer.Ordinal);
        var asOf = string.Empty;
        var decisions = new Dictionary<CustomerId, EarlierDecision>();
        var hasDecisions = false;
        while (json.Read() && json.Type == JsonTokenType.PropertyName)
        {
            var name = json.Text;
            json.Read();
            switch (name)
            {
                case "policy" when json.Type == JsonTokenType.StartObject:
                    policy = Members(json);
                    break;
                case "asOf" when json.Type == JsonTokenType.String:
                    asOf = json.Text;
                    break;
                case "decisions":
                    hasDecisions = true;
                    if (ReadDecisions(json, decisions) is { } refused)
                    {
                        return refused;
                    }

                    break;
                case "moved":
                    return Refused("$.moved", "This result holds only who moved; it takes a whole one to tell who moved since.");
                default:
                    PassOver(json);
                    break;
            }
        }

        // Whatever follows the object is a fault, and reading on finds it.
        while (json.Read())
        {
        }

        return hasDecisions
            ? new EarlierTiersOutcome.Found(new EarlierTiers(
                policy.GetValueOrDefault("name", string.Empty), policy.GetValueOrDefault("version", string.Empty), asOf, decisions))
            : Refused("$", "There is no 'decisions' in it: this is not the JSON of 'tiers'.");
    }

    private static EarlierTiersOutcome.Refused? ReadDecisions(JsonPulse json, Dictionary<CustomerId, EarlierDecision> decisions)
    {
        if (json.Type != JsonTokenType.StartArray)
        {
            return Refused("$.decisions", "'decisions' is not a list.");
        }

        for (var place = 0; json.Read() && json.Type != JsonTokenType.EndArray; place++)
        {
            var path = "$.decisions[" + place.ToString(CultureInfo.InvariantCulture) + "]";
            if (json.Type != JsonTokenType.StartObject)
            {
                return Refused(path, "A decision is an object.");
            }

            var members = Members(json);
            if (!members.TryGetValue("customer", out var customer) || !members.TryGetValue("tier", out var tier)
                || string.IsNullOrWhiteSpace(customer) || string.IsNullOrWhiteSpace(tier))
            {
                return Refused(path, "A decision names its 'customer' and its 'tier'.");
            }

            if (!decisions.TryAdd(new CustomerId(customer), Decision(customer, tier, members)))
            {
                return Refused(path, $"The customer '{customer}' stands twice.");
            }
        }

        return null;
    }

    private static EarlierDecision Decision(string customer, string tier, Dictionary<string, string> members)
    {
        var channel = members.GetValueOrDefault("channel", string.Empty);
        return new EarlierDecision(
            new CustomerId(customer),
            string.Equals(channel, ChannelId.None.ToString(), StringComparison.Ordinal) ? ChannelId.None : ChannelId.OfOptional(channel),
            new TierName(tier),
            string.Equals(members.GetValueOrDefault("core"), bool.TrueString, StringComparison.Ordinal),
            decimal.TryParse(members.GetValueOrDefault("revenue"), NumberStyles.Float, CultureInfo.InvariantCulture, out var revenue) ? revenue : 0m);
    }

    private static EarlierTiersOutcome.Refused Refused(string place, string message) => new(place, message);

    /// <summary>The plain members of the object just begun; lists and objects inside it are passed over.</summary>
    private static Dictionary<string, string> Members(JsonPulse json)
    {
        var members = new Dictionary<string, string>(StringComparer.Ordinal);
        while (json.Read() && json.Type == JsonTokenType.PropertyName)
        {
            var name = json.Text;
            json.Read();
            members[name] = json.Text;
            PassOver(json);
        }

        return members;
    }

    /// <summary>Reads on to the end of the list or object just begun, if one was.</summary>
    private static void PassOver(JsonPulse json)
    {
        if (json.Type is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            return;
        }

        var depth = json.Depth;
        while (json.Read() && (json.Depth != depth || json.Type is not (JsonTokenType.EndObject or JsonTokenType.EndArray)))
        {
        }
    }
}
