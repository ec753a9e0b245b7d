using System.Globalization;
using CustomerTiering.Console.Screens;

namespace CustomerTiering.Console.Writing;

/// <summary>
/// Writes files of one result into a folder. They appear together and whole: each is written beside its place first, and all are put in place
/// once the last is complete. What is there is not written over unless a person says so.
/// </summary>
/// <param name="folder">The folder; made when it is not there.</param>
/// <param name="force">Whether files that are there may be written over.</param>
/// <param name="culture">The language of complaints.</param>
internal sealed class NewFiles(string folder, bool force, CultureInfo culture)
{
    /// <summary>Refuses to begin when a file is there that may not be written over, or the folder cannot be one.</summary>
    /// <exception cref="StopException">It may not.</exception>
    public void Check(IEnumerable<string> names)
    {
        if (File.Exists(folder))
        {
            throw StopException.Usage(ScreenText.Say("write.noFolder", culture, folder));
        }

        foreach (var path in names.Select(name => Path.Combine(folder, name)))
        {
            if (Directory.Exists(path) || (!force && File.Exists(path)))
            {
                throw StopException.Usage(ScreenText.Say("write.exists", culture, path));
            }
        }
    }

    /// <summary>Writes the files.</summary>
    /// <returns>Where they are.</returns>
    /// <exception cref="StopException">A file is there already, or the folder cannot be written to.</exception>
    public IReadOnlyList<string> Write(IReadOnlyList<NewFile> files)
    {
        Check(files.Select(file => file.Name));
        var beside = new List<(string Temporary, string Path)>();
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var file in files)
            {
                var path = Path.Combine(folder, file.Name);
                var temporary = Path.Combine(folder, $".{file.Name}.{Path.GetRandomFileName()}");
                beside.Add((temporary, path));
                using var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16);
                file.Write(stream);
                stream.Flush(flushToDisk: true);
            }

            foreach (var (temporary, path) in beside)
            {
                File.Move(temporary, path, force);
            }

            return [.. beside.Select(pair => pair.Path)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw StopException.Refused(ScreenText.Say("write.failed", culture, folder, exception.Message));
        }
        finally
        {
            beside.ForEach(pair => File.Delete(pair.Temporary));
        }
    }

    /// <summary>Writes one file at a path.</summary>
    /// <exception cref="StopException">The file is there already, or cannot be written.</exception>
    public static void WriteOne(string path, bool force, CultureInfo culture, Action<Stream> write)
    {
        var full = Path.GetFullPath(path);
        new NewFiles(Path.GetDirectoryName(full)!, force, culture).Write([new NewFile(Path.GetFileName(full), write)]);
    }
}
