using System.Data.Common;
using System.Globalization;
using CustomerTiering.Console.Screens;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace CustomerTiering.Console.Databases;

/// <summary>
/// What <c>--database</c> names: a SQLite file by its path or <c>Data Source=…</c>, or a PostgreSQL server by <c>Host=…</c> or <c>postgresql://…</c>.
/// </summary>
/// <remarks>The connection string never leaves this type: what is shown is <see cref="Name"/>, and the password is taken out of every message.</remarks>
internal sealed class DatabaseLogin
{
    private readonly Func<DbConnection> create;
    private readonly string password;

    private DatabaseLogin(string name, string password, Func<DbConnection> create)
    {
        Name = name;
        this.password = password;
        this.create = create;
    }

    /// <summary>The file, or server and database.</summary>
    public string Name { get; }

    /// <summary>Reads a connection string.</summary>
    /// <param name="text">The connection string.</param>
    /// <param name="writes">Whether something will be written; a SQLite file is otherwise opened for reading only.</param>
    /// <param name="culture">The language of complaints.</param>
    /// <exception cref="StopException">It is none, or there is no such file.</exception>
    public static DatabaseLogin Read(string text, bool writes, CultureInfo culture)
    {
        if (File.Exists(text))
        {
            return Sqlite(new SqliteConnectionStringBuilder { DataSource = text }, writes, culture);
        }

        try
        {
            if (text.StartsWith("postgresql://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("postgres://", StringComparison.OrdinalIgnoreCase))
            {
                return Postgres(PostgresUri.Read(text));
            }

            var parts = new DbConnectionStringBuilder { ConnectionString = text.Contains('=', StringComparison.Ordinal) ? text : string.Empty };
            return parts.ContainsKey("Host") || parts.ContainsKey("Server") ? Postgres(new NpgsqlConnectionStringBuilder(text))
                : parts.Count > 0 ? Sqlite(new SqliteConnectionStringBuilder(text), writes, culture)
                : Sqlite(new SqliteConnectionStringBuilder { DataSource = text }, writes, culture);
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or KeyNotFoundException)
        {
            // The message of the parser may repeat the string, and a password with it.
            throw StopException.Refused(ScreenText.Say("database.noConnection", culture));
        }
    }

    /// <summary>Opens the database.</summary>
    /// <exception cref="StopException">It cannot be opened.</exception>
    public async Task<DbConnection> OpenAsync(CultureInfo culture, CancellationToken token)
    {
        var connection = create();
        try
        {
            await connection.OpenAsync(token).ConfigureAwait(false);
            return connection;
        }
        catch (Exception exception) when (exception is DbException or InvalidOperationException or ArgumentException or NotSupportedException or System.Net.Sockets.SocketException or TimeoutException)
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw Fault(exception, culture);
        }
    }

    /// <summary>What went wrong in the database, in one line without the password.</summary>
    public StopException Fault(Exception exception, CultureInfo culture) => StopException.Refused(ScreenText.Say("database.fault", culture, Name, Told(exception.Message)));

    private static DatabaseLogin Sqlite(SqliteConnectionStringBuilder parts, bool writes, CultureInfo culture)
    {
        if (!File.Exists(parts.DataSource))
        {
            throw StopException.Refused(ScreenText.Say("database.noFile", culture, parts.DataSource));
        }

        parts.Mode = writes ? SqliteOpenMode.ReadWrite : SqliteOpenMode.ReadOnly;
        parts.Pooling = false;
        var connection = parts.ToString();
        return new DatabaseLogin(Path.GetFileName(parts.DataSource), parts.Password, () => new SqliteConnection(connection));
    }

    private static DatabaseLogin Postgres(NpgsqlConnectionStringBuilder parts)
    {
        parts.Pooling = false;
        var connection = parts.ToString();
        return new DatabaseLogin($"{parts.Host}/{parts.Database ?? parts.Username}", parts.Password ?? string.Empty, () => new NpgsqlConnection(connection));
    }

    private string Told(string message) => password.Length == 0 ? message : message.Replace(password, "***", StringComparison.Ordinal);
}
