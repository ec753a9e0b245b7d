using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CustomerTiering.Files.Lines;

/// <summary>Some records of a piece that follow each other, without quotes and with as many fields each as the file has columns.</summary>
/// <param name="buffer">The piece.</param>
/// <param name="ends">Where the fields end, that of the last field before the records first.</param>
/// <param name="columns">Fields of each record.</param>
internal readonly ref struct RecordGrid(byte[] buffer, ReadOnlySpan<int> ends, int columns)
{
    private readonly ReadOnlySpan<int> ends = ends;

    /// <summary>The piece.</summary>
    public byte[] Buffer { get; } = buffer;

    /// <summary>Number of records.</summary>
    public int Count { get; } = (ends.Length - 1) / columns;

    /// <summary>The fields of a column, one record after the other.</summary>
    public Column Of(int column) => new(Buffer, ends[column..], columns, column == columns - 1);

    /// <summary>Goes through the fields of one column.</summary>
    public ref struct Column(byte[] buffer, ReadOnlySpan<int> ends, int step, bool isLast)
    {
        private ref int end = ref MemoryMarshal.GetReference(ends);

        /// <summary>Where the field of the next record starts and ends; a carriage return before the line feed is no part of it.</summary>
        /// <remarks>It may be called as often as there are records.</remarks>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Next(out int from, out int to)
        {
            from = end + 1;
            to = Unsafe.Add(ref end, 1);
            to -= isLast && buffer[to - 1] == '\r' ? 1 : 0;
            end = ref Unsafe.Add(ref end, step);
        }

        /// <summary>Passes over records.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Skip(int records) => end = ref Unsafe.Add(ref end, records * step);
    }
}
