using CustomerTiering.Console.Screens;
using CustomerTiering.Reports.Moves;

namespace CustomerTiering.Console.Reading;

/// <summary>Reads the result that <c>--since</c> names.</summary>
internal static class EarlierResult
{
    /// <summary>The tiers of the earlier result; null when no file is named.</summary>
    /// <exception cref="StopException">The file cannot be read or is no such result.</exception>
    public static EarlierTiers? Read(Screen screen, string path)
    {
        if (path.Length == 0)
        {
            return null;
        }

        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1 << 16);
            return EarlierTiersReader.Read(stream).Match(
                found => found.Tiers,
                refused => throw StopException.Refused(screen.Say("since.refused", path, refused.Place, refused.Message)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw StopException.Refused(screen.Say("file.unreadable", path, exception.Message));
        }
    }
}
