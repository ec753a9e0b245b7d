using System.Text.Json;
using CustomerTiering.Tiering;

namespace CustomerTiering.Reports.Json;

/// <summary>Writes what it takes to move a customer to another tier.</summary>
internal static class TierShiftPart
{
    /// <summary>Writes the tier it leads to and the changes that lead there; null where no way is named.</summary>
    public static void Write(Utf8JsonWriter json, string name, string amount, TierShift shift)
    {
        if (shift is not TierShift.By { Changes.Count: > 0 } by)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("tier", by.Tier.Value);
        json.WriteString("measure", by.Changes[0].Measure.Id);
        json.Money(amount, by.Changes[0].Amount);
        if (by.Changes.Count > 1)
        {
            json.WriteStartArray("changes");
            foreach (var change in by.Changes)
            {
                json.WriteStartObject();
                json.WriteString("measure", change.Measure.Id);
                json.Money(amount, change.Amount);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
