/* Reads each file with libyaml, event by event, and ignores the events. No program that reads YAML
   with libyaml can be faster. */

#include <stdio.h>
#include <yaml.h>

static int read_events(const char *path) {
  FILE *file = fopen(path, "rb");
  yaml_parser_t parser;
  yaml_event_t event;
  int is_complete = 0;
  if (!file || !yaml_parser_initialize(&parser)) return 0;
  yaml_parser_set_input_file(&parser, file);
  while (!is_complete && yaml_parser_parse(&parser, &event)) {
    is_complete = event.type == YAML_STREAM_END_EVENT;
    yaml_event_delete(&event);
  }
  yaml_parser_delete(&parser);
  fclose(file);
  return is_complete;
}

int main(int count, char **paths) {
  for (int index = 1; index < count; index++) {
    if (!read_events(paths[index])) {
      fprintf(stderr, "%s cannot be read\n", paths[index]);
      return 1;
    }
  }
  return 0;
}
