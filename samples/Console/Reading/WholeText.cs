using System.Globalization;
using System.Text;
using CustomerTiering.Console.Screens;
using CustomerTiering.Files.Faults;

namespace CustomerTiering.Console.Reading;

/// <summary>Small text files of the command's own: policies, profiles.</summary>
internal static class WholeText
{
    private const long Largest = 1 << 20;

    /// <summary>The text of a file.</summary>
    /// <exception cref="StopException">The file cannot be read, or is too large to be what it should be.</exception>
    public static string Read(string path, CultureInfo culture)
    {
        try
        {
            if (new FileInfo(path).Length > Largest)
            {
                throw StopException.Refused(ScreenText.Say("file.tooLarge", culture, path, Largest));
            }

            return File.ReadAllText(path, Encoding.UTF8);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw StopException.Refused(new FileFault(FileFaultKind.NotFound, path, Line: 0, string.Empty, string.Empty, string.Empty).Text(culture));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw StopException.Refused(ScreenText.Say("file.unreadable", culture, path, exception.Message));
        }
    }
}
