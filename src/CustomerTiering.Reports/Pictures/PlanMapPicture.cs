using System.Globalization;
using CustomerTiering.Calendars;
using CustomerTiering.Planning;

namespace CustomerTiering.Reports.Pictures;

/// <summary>The map of a plan: customers by tier, and each rep's route of the first day on which the rep travels.</summary>
public static class PlanMapPicture
{
    private const double Size = 700;

    /// <summary>Draws the map of a plan.</summary>
    public static SvgPicture Draw(VisitPlan plan, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(culture);
        var text = PictureText.Phrases;
        var request = plan.Request;
        Place[] all = [.. request.Customers.Select(customer => customer.At), .. request.Reps.Select(rep => rep.Home)];
        var title = text.Say("planMap.title", culture, request.Horizon.ToString());
        var description = text.Say("planMap.description", culture, request.Customers.Count, request.Reps.Count);
        var svg = new SvgWriter("plan-map", Size + 40, Size + 90, title, description);
        svg.Text(20, 28, title, 16);
        svg.Text(20, 48, description, 12);
        if (all.Length == 0)
        {
            return svg.Close();
        }

        var (west, south) = (all.Min(place => place.Longitude), all.Min(place => place.Latitude));
        var shrink = Math.Cos(all.Average(place => place.Latitude) * Math.PI / 180);
        var span = Math.Max(1e-6, Math.Max((all.Max(place => place.Longitude) - west) * shrink, all.Max(place => place.Latitude) - south));
        (double X, double Y) At(Place place) => (20 + ((place.Longitude - west) * shrink / span * Size), 70 + Size - ((place.Latitude - south) / span * Size));
        foreach (var day in plan.Days.GroupBy(day => day.Rep).Select(group => group.First()))
        {
            if (request.TryRep(day.Rep, out var rep))
            {
                Place[] stops = [rep.Home, .. day.Stops.Select(stop => request.TryCustomer(stop.Customer, out var customer) ? customer.At : rep.Home), rep.Home];
                svg.Curve(stops.Select(At), new Ink(1, string.Empty, 0.6));
                svg.Text(At(rep.Home).X + 5, At(rep.Home).Y - 4, $"{day.Rep} {IsoDay.Text(day.Day)[5..]}", 9, halo: true);
            }
        }

        foreach (var customer in request.Customers)
        {
            var (x, y) = At(customer.At);
            svg.Dot(x, y, Math.Max(1, 3.5 - request.Policy.Tiers.Index().First(rule => rule.Item.Tier == customer.Tier).Index));
        }

        foreach (var rep in request.Reps)
        {
            var (x, y) = At(rep.Home);
            svg.Bar(x - 4, y - 4, 8, 8, 0);
        }

        return svg.Close();
    }
}
