using System.Globalization;
using Npgsql;

namespace CustomerTiering.Console.Databases;

/// <summary>Reads <c>postgresql://user:password@host:port/database?option=value</c>.</summary>
internal static class PostgresUri
{
    /// <exception cref="FormatException">It is no such address.</exception>
    /// <exception cref="ArgumentException">An option is unknown.</exception>
    public static NpgsqlConnectionStringBuilder Read(string text)
    {
        var address = new Uri(text, UriKind.Absolute);
        var parts = new NpgsqlConnectionStringBuilder { Host = address.Host };
        if (address.Port > 0)
        {
            parts.Port = address.Port;
        }

        var user = address.UserInfo.Split(':', 2);
        if (user[0].Length > 0)
        {
            parts.Username = Uri.UnescapeDataString(user[0]);
        }

        if (user.Length > 1)
        {
            parts.Password = Uri.UnescapeDataString(user[1]);
        }

        if (address.AbsolutePath.Length > 1)
        {
            parts.Database = Uri.UnescapeDataString(address.AbsolutePath[1..]);
        }

        foreach (var option in address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var named = option.Split('=', 2);
            var name = Uri.UnescapeDataString(named[0]);
            parts[Known(name)] = Uri.UnescapeDataString(named.Length > 1 ? named[1] : string.Empty);
        }

        return parts;
    }

    // The names of the C library beside those of the driver.
    private static string Known(string name) => name.ToLower(CultureInfo.InvariantCulture) switch
    {
        "sslmode" => "SSL Mode",
        "connect_timeout" => "Timeout",
        "application_name" => "Application Name",
        _ => name,
    };
}
